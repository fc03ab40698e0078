/// Some units' texts, cut into words that are numbered among these texts alone: what can be done on any core.
struct AnalyzedTexts: Sendable {
    /// The units' identifiers.
    private(set) var units: [Int64] = []

    /// The texts' fingerprints.
    private(set) var fingerprints: [UInt32] = []

    /// The words, by number, distinct in their bytes.
    private(set) var vocabulary: [String] = []

    /// The numbers of all texts' words, one text behind the other.
    private(set) var words: [UInt32] = []

    /// Where each text ends in `words`.
    private(set) var ends: [Int] = []

    /// Analyses texts. Complexity: linear.
    init(_ batch: ArraySlice<(unit: Int64, text: String)>) {
        var numbers: [WordBytes: UInt32] = [:]
        for (unit, text) in batch {
            let text = ComparableText(text)
            units.append(unit)
            fingerprints.append(text.fingerprint)
            for word in text.words {
                let bytes = WordBytes(word)
                if let number = numbers[bytes] {
                    words.append(number)
                } else {
                    numbers[bytes] = UInt32(vocabulary.count)
                    words.append(UInt32(vocabulary.count))
                    vocabulary.append(word)
                }
            }
            ends.append(words.count)
        }
    }
}
