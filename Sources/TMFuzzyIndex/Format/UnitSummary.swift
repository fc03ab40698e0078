/// What a look-up asks of every unit it meets, in 16 bytes.
struct UnitSummary: Equatable {
    /// Which of the 64 most frequent words the text holds: bit `n` for word `n`.
    var frequentWords: UInt64

    /// The weight of the text's trigrams.
    var total: UInt32

    /// The number of tokens.
    var tokenCount: UInt32
}
