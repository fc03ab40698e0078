/// Tells most digests that were never put into it from those that were: a Bloom filter (Bloom 1970) with four bits of one
/// word a digest, so that asking reads memory once.
///
/// 16 MiB whatever is in it: of a million digests it mistakes one in ten thousand others for one of them, of ten million
/// one in a hundred.
struct DigestFilter {
    private var words = [UInt64](repeating: 0, count: 1 << Self.wordBits)

    private static let wordBits = 21

    /// Puts a digest in.
    mutating func insert(_ digest: Int64) {
        let (word, bits) = Self.place(digest)
        words[word] |= bits
    }

    /// `false` only where the digest was never put in.
    func mayContain(_ digest: Int64) -> Bool {
        let (word, bits) = Self.place(digest)
        return words[word] & bits == bits
    }

    /// The word of a digest, by its highest bits, and four bits of it, by those behind them.
    private static func place(_ digest: Int64) -> (word: Int, bits: UInt64) {
        let digest = UInt64(bitPattern: digest)
        var rest = digest << UInt64(wordBits)
        var bits: UInt64 = 0
        for _ in 0..<4 {
            bits |= 1 << (rest >> 58)
            rest <<= 6
        }
        return (Int(digest >> UInt64(64 - wordBits)), bits)
    }
}
