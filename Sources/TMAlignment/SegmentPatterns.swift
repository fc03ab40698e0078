internal import TMBitext
internal import TMLexicon

/// Fingerprints by which segments that repeat are found.
struct SegmentPatterns: Sendable {
    /// A fingerprint of each segment's words with all numbers alike.
    private(set) var texts: [UInt64] = []

    /// A fingerprint of the few words before each segment's first colon; 0 where it has none.
    private(set) var labels: [UInt64] = []

    /// Adds a segment by its words' numbers in the vocabulary.
    ///
    /// - Parameter wordsBeforeColon: how many words stand before its first colon; `nil` where it has none.
    mutating func add(_ words: ArraySlice<Int32>, of vocabulary: Vocabulary, wordsBeforeColon: Int?) {
        texts.append(Self.fingerprint(words, vocabulary))
        guard let count = wordsBeforeColon, Self.labelSizes.contains(count) else { return labels.append(0) }
        labels.append(~Self.fingerprint(words.prefix(count), vocabulary))
    }

    private static let labelSizes = 1...4

    /// The 64-bit FNV-1a hash over the words' numbers.
    private static func fingerprint(_ words: ArraySlice<Int32>, _ vocabulary: Vocabulary) -> UInt64 {
        let keys = vocabulary.keys
        var hash = FNV1a()
        for word in words {
            hash.add(UInt32(bitPattern: keys[Int(word)].isNumber ? -1 : word))
        }
        return hash.value
    }
}
