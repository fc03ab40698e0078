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

    /// The weight of the trigrams of each word of the memory.
    let wordWeights: [Int]

    /// The weight of the trigrams of each unit of the memory.
    let totals: [Int]

    init(_ memory: ScannedMemory, weights: TrigramWeights?) {
        self.memory = memory
        let frequencies = memory.wordFrequencies()
        words = frequencies.indices
            .sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
            .map { UInt32($0) }
        wordNumbers = Self.inverse(words)
        self.frequencies = words.map { frequencies[Int($0)] }
        let codes = memory.vocabulary.trigrams
        let hashes = codes.map { Trigram.hash(ofCode: $0.code) }
        trigrams = hashes.indices.sorted { hashes[$0] < hashes[$1] }.map { UInt32($0) }
        trigramNumbers = Self.inverse(trigrams)
        let weights = weights ?? memory.weights()
        let wordWeights = memory.wordWeights(codes.map { Int(weights.weight(of: $0)) })
        let totals = memory.totals(wordWeights: wordWeights)
        units = Self.unitOrder(memory, totals: totals)
        (self.weights, self.wordWeights, self.totals) = (weights, wordWeights, totals)
    }

    /// By token count; of each even count the lightest first, of each odd count the heaviest, so that neighbours are
    /// alike where the count changes, too.
    private static func unitOrder(_ memory: ScannedMemory, totals: [Int]) -> [Int] {
        let keys = memory.units.indices.map { unit in
            let count = memory.words(at: unit).count
            return (count, count.isMultiple(of: 2) ? totals[unit] : -totals[unit], unit)
        }
        return keys.sorted(by: <).map(\.2)
    }

    private static func inverse(_ order: [UInt32]) -> [UInt32] {
        var inverse = [UInt32](repeating: 0, count: order.count)
        for (number, original) in order.enumerated() { inverse[Int(original)] = UInt32(number) }
        return inverse
    }
}
