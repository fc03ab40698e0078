internal import TMBitext

/// A word of a text as terms are made of: what it is counted as, and where it stands.
struct TermWord: Hashable, Sendable {
    /// The hash of the word's stem; ``breaking`` where no term goes on: at punctuation, numbers and single letters.
    let stem: UInt64

    /// Where it stands, in Unicode scalars of the text.
    let span: TextSpan

    /// What stands for every word that no term holds.
    static let breaking: UInt64 = 0

    /// Whether a term may begin or end with the word: it names something. Told by the lowest bit of the hash.
    static func isContent(_ stem: UInt64) -> Bool { stem & 1 == 1 }

    /// The hash (FNV-1a with a final mix) of a stem. Among a million stems two share one with a chance of one in ten million.
    static func hash(of stem: String, isContent: Bool) -> UInt64 {
        var bytes = FNV1a()
        bytes.add(bytesOf: stem)
        let hash = (bytes.value ^ bytes.value >> 32) &* 0xD6E8_FEB8_6659_FD93
        return (hash ^ hash >> 32) & ~1 | (isContent ? 1 : 2)
    }
}
