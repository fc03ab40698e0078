import TMBitext

/// The scores of all source articles with all target articles.
struct PairScores {
    private let rows: [[Float]]

    init(_ rows: [[Float]]) {
        self.rows = rows
    }

    /// The table with each score times a weight of its place.
    func weighted(by weight: (_ row: Int, _ column: Int) -> Float) -> PairScores {
        PairScores(
            rows.enumerated().map { row, scores in
                scores.enumerated().map { column, score in score > 0 ? score * weight(row, column) : 0 }
            }
        )
    }

    /// The table with each score lowered by how near the next best candidate of either article comes: an article
    /// without a twin resembles several others about as much.
    func outstanding() -> PairScores {
        let rowBest = rows.map(TwoGreatest.init)
        let columnBest = rows.first.map { $0.indices.map { column in TwoGreatest(rows.map { $0[column] }) } } ?? []
        return PairScores(
            rows.enumerated().map { row, scores in
                scores.enumerated().map { column, score in
                    let rival = max(rowBest[row].rival(of: score), columnBest[column].rival(of: score))
                    return max(0, score - rival / 2)
                }
            }
        )
    }

    /// A one-to-one assignment, best pairs first.
    func assignment() -> [ArticlePair] {
        var taken = (rows: Set<Int>(), columns: Set<Int>())
        var pairs: [ArticlePair] = []
        for candidate in candidates() {
            guard !taken.rows.contains(candidate.source), !taken.columns.contains(candidate.target) else { continue }
            taken.rows.insert(candidate.source)
            taken.columns.insert(candidate.target)
            pairs.append(candidate)
        }
        return pairs
    }

    /// The places above zero, the best first; equal ones in the order of the articles.
    private func candidates() -> [ArticlePair] {
        var candidates: [ArticlePair] = []
        for (row, scores) in rows.enumerated() {
            for (column, score) in scores.enumerated() where score > 0 {
                candidates.append(ArticlePair(source: row, target: column, score: Double(score)))
            }
        }
        return candidates.sorted { ($0.score, $1.source, $1.target) > ($1.score, $0.source, $0.target) }
    }
}

/// The two greatest of some numbers.
private struct TwoGreatest {
    private var first: Float = 0
    private var second: Float = 0

    init(_ numbers: [Float]) {
        for number in numbers {
            if number > first {
                (first, second) = (number, first)
            } else if number > second {
                second = number
            }
        }
    }

    /// The greatest number but for the given one, which is among them.
    func rival(of number: Float) -> Float {
        number == first ? second : first
    }
}
