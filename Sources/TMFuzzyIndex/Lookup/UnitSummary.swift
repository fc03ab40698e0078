/// What is known of a unit without reading its row.
struct UnitSummary {
    /// Which of the 64 most frequent words it holds: bit `n` for word `n`.
    var frequentWords: UInt64

    /// The weight of its trigrams.
    var total: RoughWeight
}
