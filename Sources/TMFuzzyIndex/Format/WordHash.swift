internal import TMBitext

/// A 64-bit hash (FNV-1a with a final mix) that stands for a word's form in an index file.
///
/// An index keeps no words: among millions of words two share a hash with a chance of about one in a million.
enum WordHash {
    /// The hash of a word's form for comparison.
    static func of(_ word: String) -> UInt64 {
        var bytes = FNV1a()
        bytes.add(bytesOf: word)
        let hash = (bytes.value ^ bytes.value >> 32) &* 0xD6E8_FEB8_6659_FD93
        return hash ^ hash >> 32
    }
}
