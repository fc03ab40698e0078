/// What is known of a unit without reading its row, in 16 bytes: the weight of its trigrams, roughly, and which words it
/// may hold.
struct UnitSummary: BitwiseCopyable {
    /// Which of the 64 most frequent words the unit holds: bit `n` for word `n`.
    let frequentWords: UInt64

    /// The weight in the upper 16 bits; below them, for each other word that the unit holds, a bit that it shares with
    /// every 48th word.
    private let rest: UInt64

    /// The number of bits that stand for the words that are not frequent.
    static let otherBits = 48

    /// Sums a unit up.
    init(words: some Sequence<UInt32>, total: RoughWeight) {
        var (frequent, others): (UInt64, UInt64) = (0, 0)
        for word in words {
            if word < 64 { frequent |= 1 << UInt64(word) } else { others |= 1 << UInt64(Self.otherBit(of: word)) }
        }
        frequentWords = frequent
        rest = UInt64(total.bits) << UInt64(Self.otherBits) | others
    }

    /// The bit of a word that is not among the 64 most frequent.
    static func otherBit(of word: UInt32) -> Int { Int(word) % otherBits }

    /// Which of the other words the unit may hold; the bits above `otherBits` mean nothing.
    @inline(__always)
    var otherWords: UInt64 { rest }

    /// The weight of the unit's trigrams.
    @inline(__always)
    var total: RoughWeight { RoughWeight(bits: UInt16(truncatingIfNeeded: rest &>> UInt64(Self.otherBits))) }

    /// The two numbers that stand in a file.
    var numbers: [UInt64] { [frequentWords, rest] }
}
