public import TMBitext
public import TMLexicon

/// Finds which article of one newspaper is which article of the other, by content.
///
/// Every article is compared with every article of the other side that shares a translatable word, both ways. Pairs
/// are taken best first, each article once; a pair must stand out from the next best of both its articles, so that a
/// page without a twin stays alone.
public struct ArticlePairer: Sendable {
    /// Pairs below this score are left out, 0...1.
    public var leastScore: Double

    /// How many days apart twins may appear.
    public var dayWindow: Int

    /// Creates a pairer.
    public init(leastScore: Double = ArticlePairer.standardLeastScore, dayWindow: Int = 2) {
        self.leastScore = leastScore
        self.dayWindow = dayWindow
    }

    /// The least score unless told otherwise.
    public static let standardLeastScore = 0.25

    /// The pairs, best first.
    ///
    /// - Complexity: the words of all articles times the articles that share them.
    public func pairs(
        source: [PairingText],
        target: [PairingText],
        lexicon: Lexicon,
        sourceVocabularyCount: Int,
        targetVocabularyCount: Int
    ) -> [ArticlePair] {
        let there = ArticleSimilarity(
            from: source,
            to: target,
            table: lexicon.forward,
            otherVocabularyCount: targetVocabularyCount
        )
        let back = ArticleSimilarity(
            from: target,
            to: source,
            table: lexicon.backward,
            otherVocabularyCount: sourceVocabularyCount
        )
        var scores = source.indices.map { there.similarities(of: $0) }
        for column in target.indices {
            for (row, similarity) in back.similarities(of: column).enumerated() {
                scores[row][column] = (scores[row][column] + similarity) / 2
            }
        }
        let table = PairScores(scores)
        let trust = dateTrust(table.assignment(), source: source, target: target)
        return table.weighted { row, column in
            datesDisagree(source[row], target[column]) == true ? 1 - trust / 2 : 1
        }.outstanding().assignment().filter { $0.score >= leastScore }
    }

    /// The share of the likely pairs whose dates agree, among those with both dates: how far dates are to be believed.
    private func dateTrust(_ pairs: [ArticlePair], source: [PairingText], target: [PairingText]) -> Float {
        let verdicts = pairs.compactMap { datesDisagree(source[$0.source], target[$0.target]) }
        return verdicts.isEmpty ? 0 : Float(verdicts.count { !$0 }) / Float(verdicts.count)
    }

    private func datesDisagree(_ source: PairingText, _ target: PairingText) -> Bool? {
        guard let left = source.date, let right = target.date else { return nil }
        return abs(left.daysSince1970 - right.daysSince1970) > dayWindow
    }
}
