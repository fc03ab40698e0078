internal import TMBitext

/// The scores of source articles with the target articles that are most like them.
struct PairScores {
    private(set) var pairs: [ArticlePair]
    private let sourceCount: Int
    private let targetCount: Int

    /// Averages the similarities there and back; what is among the candidates of one side only counts half.
    init(
        there: [[(article: Int, similarity: Float)]],
        back: [[(article: Int, similarity: Float)]]
    ) {
        var sums: [[Int: Double]] = there.map { candidates in
            Dictionary(uniqueKeysWithValues: candidates.map { ($0.article, Double($0.similarity) / 2) })
        }
        for (target, candidates) in back.enumerated() {
            for candidate in candidates {
                sums[candidate.article][target, default: 0] += Double(candidate.similarity) / 2
            }
        }
        (sourceCount, targetCount) = (there.count, back.count)
        pairs = sums.enumerated().flatMap { source, scores in
            scores.map { ArticlePair(source: source, target: $0.key, score: $0.value) }
        }
    }

    /// The scores, each times a weight of its pair.
    func weighted(by weight: (ArticlePair) -> Double) -> PairScores {
        var result = self
        for number in pairs.indices { result.pairs[number].score *= weight(pairs[number]) }
        return result
    }

    /// The scores, each lowered by how near the next best candidate of either article comes: an article without a twin
    /// resembles several others about as much.
    func outstanding() -> PairScores {
        var sources = [TwoGreatest](repeating: TwoGreatest(), count: sourceCount)
        var targets = [TwoGreatest](repeating: TwoGreatest(), count: targetCount)
        for pair in pairs {
            sources[pair.source].add(pair.score)
            targets[pair.target].add(pair.score)
        }
        var result = self
        for (number, pair) in pairs.enumerated() {
            let rival = max(sources[pair.source].rival(of: pair.score), targets[pair.target].rival(of: pair.score))
            result.pairs[number].score = max(0, pair.score - rival / 2)
        }
        return result
    }

    /// A one-to-one assignment, best pairs first.
    func assignment() -> [ArticlePair] {
        var sourceIsTaken = [Bool](repeating: false, count: sourceCount)
        var targetIsTaken = [Bool](repeating: false, count: targetCount)
        return pairs.filter { $0.score > 0 }
            .sorted { ($0.score, $1.source, $1.target) > ($1.score, $0.source, $0.target) }
            .filter { pair in
                guard !sourceIsTaken[pair.source], !targetIsTaken[pair.target] else { return false }
                (sourceIsTaken[pair.source], targetIsTaken[pair.target]) = (true, true)
                return true
            }
    }
}

/// The two greatest of some numbers, which are 0 or more.
private struct TwoGreatest {
    private var first = 0.0
    private var second = 0.0

    mutating func add(_ number: Double) {
        if number > first {
            (first, second) = (number, first)
        } else if number > second {
            second = number
        }
    }

    /// The greatest number but for the given one, which is among them.
    func rival(of number: Double) -> Double {
        number == first ? second : first
    }
}
