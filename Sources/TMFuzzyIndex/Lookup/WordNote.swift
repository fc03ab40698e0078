/// What is known of a word of the memory, for one query, in one number; 0 where nothing is.
struct WordNote {
    /// The number that is kept.
    let bits: UInt64

    /// Takes a number that was kept.
    @inline(__always)
    init(bits: UInt64) {
        self.bits = bits
    }

    /// Notes a word.
    ///
    /// - Parameters:
    ///   - code: the pattern's code of the word; 0 for a word that the query lacks.
    ///   - sharedWeight: the weight of the word's trigrams that the query has at all.
    init(code: Int, sharedWeight: Int) {
        bits = 1 << 63 | UInt64(code) << 32 | UInt64(UInt32(sharedWeight))
    }

    /// Whether the word is noted.
    @inline(__always)
    var isKnown: Bool { bits != 0 }

    /// The pattern's code of the word.
    @inline(__always)
    var code: Int { Int(bits >> 32 & 0x7FFF_FFFF) }

    /// The weight of the word's trigrams that the query has at all.
    @inline(__always)
    var sharedWeight: Int { Int(UInt32(truncatingIfNeeded: bits)) }
}
