/// A memory's texts in the numbering of an index file: see `IndexSection`.
struct IndexContents {
    /// The texts, in the numbering they came in.
    let memory: ScannedMemory

    /// The unit of the memory that is each unit of the index.
    let units: [Int]

    /// The word of the memory that is each word of the index.
    let words: [UInt32]

    /// The word of the index that is each word of the memory.
    let wordNumbers: [UInt32]

    /// The trigram of the memory that is each trigram of the index.
    let trigrams: [UInt32]

    /// The trigram of the index that is each trigram of the memory.
    let trigramNumbers: [UInt32]

    /// How many units hold each word of the index.
    let frequencies: [Int]

    /// The weights of the trigrams.
    let weights: TrigramWeights

    init(_ memory: ScannedMemory, weights: TrigramWeights?) {
        self.memory = memory
        let frequencies = memory.wordFrequencies()
        words = frequencies.indices
            .sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
            .map { UInt32($0) }
        wordNumbers = Self.inverse(words)
        self.frequencies = words.map { frequencies[Int($0)] }
        let codes = memory.vocabulary.trigrams
        trigrams = codes.indices.sorted { codes[$0].code < codes[$1].code }.map { UInt32($0) }
        trigramNumbers = Self.inverse(trigrams)
        units = memory.units.indices.sorted {
            (memory.words(at: $0).count, $0) < (memory.words(at: $1).count, $1)
        }
        self.weights = weights ?? memory.weights()
    }

    private static func inverse(_ order: [UInt32]) -> [UInt32] {
        var inverse = [UInt32](repeating: 0, count: order.count)
        for (number, original) in order.enumerated() { inverse[Int(original)] = UInt32(number) }
        return inverse
    }
}
