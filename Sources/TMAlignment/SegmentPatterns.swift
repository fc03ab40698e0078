internal import TMLexicon

/// Fingerprints by which segments that repeat are found.
struct SegmentPatterns: Sendable {
    /// A fingerprint of each segment's words with all numbers alike.
    private(set) var texts: [UInt64] = []

    /// A fingerprint of the few words before each segment's first colon; 0 where it has none.
    private(set) var labels: [UInt64] = []

    /// Adds a segment whose words are known.
    mutating func add(_ segment: String, keys: [WordKey]) {
        texts.append(Self.fingerprint(keys[...]))
        guard let colon = segment.utf8.firstIndex(of: UInt8(ascii: ":")) else { return labels.append(0) }
        // A label is short, so the words before the colon are counted without reading a long text twice.
        let words = WordKey.keys(of: String(segment[..<colon].suffix(Self.longestLabel)))
        let isLabel = (1...4).contains(words.count) && keys.starts(with: words)
        labels.append(isLabel ? ~Self.fingerprint(words[...]) : 0)
    }

    private static let longestLabel = 80

    /// The 64-bit FNV-1a hash of the keys.
    private static func fingerprint(_ keys: ArraySlice<WordKey>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for key in keys {
            for byte in (key.isNumber ? "#" : key.text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }
}
