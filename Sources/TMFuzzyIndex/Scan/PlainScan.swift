/// Look-up by comparing a query with every unit: simple, exact, and the measure that every index is tested against.
public struct PlainScan: Sendable {
    private let memory: ScannedMemory
    private let weights: TrigramWeights
    private let trigramWeights: [Int]
    private let totals: [Int]

    /// Reads a memory's texts in one language.
    ///
    /// - Parameters:
    ///   - units: each unit's identifier and its text; several units may have the same text.
    ///   - weights: the trigrams' weights; by default those of these texts.
    /// - Complexity: linear in the texts; all words stay in memory.
    public init(_ units: some Sequence<(unit: Int64, text: String)>, weights: TrigramWeights? = nil) {
        let memory = ScannedMemory(units)
        let weights = weights ?? memory.weights()
        self.memory = memory
        self.weights = weights
        trigramWeights = memory.vocabulary.trigrams.map { Int(weights.weight(of: $0)) }
        totals = memory.totals(wordWeights: memory.wordWeights(trigramWeights))
    }

    /// The most similar units with a score of at least `threshold`, at most `limit` of them.
    ///
    /// They are sorted by likeness (`Similarity`, finer than the score, so scores fall), units of the same likeness by
    /// their identifiers, the smallest first. A query without words, numbers or marks has no matches.
    ///
    /// - Complexity: linear in the memory; 5 to 10 million units a second where texts are short.
    public func matches(for query: String, threshold: Int, limit: Int) -> [ScoredUnit] {
        let text = ComparableText(query)
        guard !text.words.isEmpty, limit > 0 else { return [] }
        var scan = QueryScan(text, memory: memory, weights: weights, trigramWeights: trigramWeights)
        var best = BestMatches(least: .least(score: threshold), limit: limit)
        for index in memory.units.indices {
            guard let similarity = scan.similarity(to: index, total: totals[index], least: best.least) else { continue }
            best.add(RankedUnit(unit: memory.units[index], similarity: similarity))
        }
        return best.sorted()
    }
}
