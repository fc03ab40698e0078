/// A query made ready to be compared with one text of a memory after the other.
struct QueryScan {
    private let memory: ScannedMemory
    private let trigramWeights: [Int]
    private let text: ComparableText
    private let total: Int

    private let pattern: WordPattern
    /// The pattern's code of each word of the memory, 0 for a word that the query lacks.
    private let codes: [UInt32]
    /// How often the query still has each trigram of the memory.
    private var trigramsLeft: [Int32]
    private var unitCodes: [UInt32] = []

    init(_ text: ComparableText, memory: ScannedMemory, weights: TrigramWeights, trigramWeights: [Int]) {
        let vocabulary = memory.vocabulary
        var (codes, trigramsLeft) = (
            [UInt32](repeating: 0, count: vocabulary.wordCount),
            [Int32](repeating: 0, count: vocabulary.trigrams.count)
        )
        var patternCodes: [UInt32] = []
        var codeCount: UInt32 = 1
        var total = 0
        for word in text.words {
            var code: UInt32 = 0
            if let number = vocabulary.number(of: word) {
                if codes[Int(number)] == 0 {
                    codes[Int(number)] = codeCount
                    codeCount += 1
                }
                code = codes[Int(number)]
            }
            patternCodes.append(code)
            for trigram in Trigram.trigrams(of: word) {
                total += Int(weights.weight(of: trigram))
                if let number = vocabulary.number(of: trigram) { trigramsLeft[Int(number)] += 1 }
            }
        }
        self.memory = memory
        self.trigramWeights = trigramWeights
        self.text = text
        self.total = total
        self.codes = codes
        self.trigramsLeft = trigramsLeft
        pattern = WordPattern(patternCodes, codeCount: Int(codeCount))
    }

    /// The likeness of the memory's text at `index`, whose trigrams weigh `total`; `nil` where it is below `least`.
    mutating func similarity(to index: Int, total unitTotal: Int, least: Similarity) -> Similarity? {
        let words = memory.words(at: index)
        let longer = max(words.count, text.words.count)
        let shared = sharedWeight(with: words)
        guard .bound(distance: 0, longer: longer, shared: shared, total: total + unitTotal) >= least else { return nil }
        let distance = distance(to: words)
        if distance == 0, memory.fingerprints[index] == text.fingerprint { return .same }
        let similarity = Similarity(distance: distance, longer: longer, shared: shared, total: total + unitTotal)
        return similarity >= least ? similarity : nil
    }

    private mutating func distance(to words: ArraySlice<UInt32>) -> Int {
        unitCodes.removeAll(keepingCapacity: true)
        for word in words { unitCodes.append(codes[Int(word)]) }
        return unitCodes.withUnsafeBufferPointer(pattern.distance)
    }

    /// The weight of the trigrams that the query and a text of these words share, repeated ones as often as in both.
    private mutating func sharedWeight(with words: ArraySlice<UInt32>) -> Int {
        var shared = 0
        for word in words {
            for trigram in memory.vocabulary.trigrams(ofWord: word) {
                trigramsLeft[Int(trigram)] -= 1
                if trigramsLeft[Int(trigram)] >= 0 { shared += trigramWeights[Int(trigram)] }
            }
        }
        for word in words {
            for trigram in memory.vocabulary.trigrams(ofWord: word) { trigramsLeft[Int(trigram)] += 1 }
        }
        return shared
    }
}
