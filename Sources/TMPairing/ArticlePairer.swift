public import TMBitext
public import TMLexicon

/// Finds which article of one newspaper may be which article of the other, by their words.
///
/// Every article is compared with the articles of the other side that share translatable words, both ways. Pairs are
/// taken best first, each article once; a pair must stand out from the next best of both its articles.
public struct ArticlePairer: Sendable {
    /// Pairs below this score are left out, 0...1.
    public var leastScore: Double

    /// How many days apart twins may appear.
    public var dayWindow: Int

    /// How many articles are worked on at a time, at least 1.
    public var jobs: Int

    /// Creates a pairer.
    public init(leastScore: Double, dayWindow: Int = 2, jobs: Int) {
        self.leastScore = leastScore
        self.dayWindow = dayWindow
        self.jobs = jobs
    }

    /// The pairs, best first.
    ///
    /// - Parameter done: is told how many of the articles of both sides are done.
    /// - Complexity: for each article, its words times the articles that share them, rare words only.
    public func pairs(
        source: [PairingText],
        target: [PairingText],
        lexicon: Lexicon,
        done: (Int) -> Void = { _ in }
    ) async -> [ArticlePair] {
        await scores(source: source, target: target, lexicon: lexicon, done: done).outstanding().assignment()
            .filter { $0.score >= leastScore }
    }

    private func scores(
        source: [PairingText],
        target: [PairingText],
        lexicon: Lexicon,
        done: (Int) -> Void
    ) async -> PairScores {
        let directions = [
            (from: source, to: target, table: lexicon.forward, otherWords: lexicon.backward.rowCount),
            (from: target, to: source, table: lexicon.backward, otherWords: lexicon.forward.rowCount),
        ]
        let similarities = await directions.concurrentMap(jobs: jobs) {
            ArticleSimilarity(from: $0.from, to: $0.to, table: $0.table, otherVocabularyCount: $0.otherWords)
        }
        let scores = PairScores(
            there: await candidates(source.indices, similarities[0], done),
            back: await candidates(target.indices, similarities[1]) { done(source.count + $0) }
        )
        let trust = dateTrust(scores.assignment(), source: source, target: target)
        return scores.weighted { pair in
            datesDisagree(source[pair.source], target[pair.target]) == true ? 1 - trust / 2 : 1
        }
    }

    private func candidates(
        _ articles: Range<Int>,
        _ similarity: ArticleSimilarity,
        _ done: (Int) -> Void
    ) async -> [[(article: Int, similarity: Float)]] {
        await Array(articles).concurrentMap(jobs: jobs, done: done) { similarity.mostSimilar(to: $0) }
    }

    /// The share of the likely pairs whose dates agree, among those with both dates: how far dates are to be believed.
    private func dateTrust(_ pairs: [ArticlePair], source: [PairingText], target: [PairingText]) -> Double {
        let verdicts = pairs.compactMap { datesDisagree(source[$0.source], target[$0.target]) }
        return verdicts.isEmpty ? 0 : Double(verdicts.count { !$0 }) / Double(verdicts.count)
    }

    private func datesDisagree(_ source: PairingText, _ target: PairingText) -> Bool? {
        guard let left = source.date, let right = target.date else { return nil }
        return abs(left.daysSince1970 - right.daysSince1970) > dayWindow
    }
}
