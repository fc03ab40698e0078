/// A 64-bit hash (FNV-1a with a final mix) that stands for a word's form in an index file.
///
/// An index keeps no words: among millions of words two share a hash with a chance of about one in a million.
enum WordHash {
    /// The hash of a word's form for comparison.
    static func of(_ word: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
        return hash ^ hash >> 32
    }
}
