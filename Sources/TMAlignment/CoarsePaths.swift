/// The paths of pairs of one segment each, and of deletions, through the grid of a document: where the right path may
/// lie shows before the beads of more segments are scored.
///
/// The score of a pair counts what the source words say twice instead of the words of both sides.
struct CoarsePaths {
    private let scorer: BeadScorer
    private let rows: [RowEvidence]
    private let rowCount: Int
    private let columnCount: Int

    /// - Parameter rows: the evidence of each source segment for all target segments.
    init(_ scorer: BeadScorer, rows: [RowEvidence]) {
        self.scorer = scorer
        self.rows = rows
        rowCount = rows.count + 1
        columnCount = scorer.words.document.target.count + 1
    }

    /// The cells through which a path goes that is nearly as good as the best one, and a few around them.
    ///
    /// Complexity: the cells of the grid.
    func band() -> Band {
        let pairs = self.pairs()
        let left = (0..<(rowCount - 1)).map { scorer.deletion(ShapePriors.sourceAlone, $0..<($0 + 1), 0..<0) }
        let right = (0..<(columnCount - 1)).map { scorer.deletion(ShapePriors.targetAlone, 0..<0, $0..<($0 + 1)) }
        let there = best(pairs, left, right)
        let back = [Float](best(pairs.reversed(), left.reversed(), right.reversed()).reversed())
        let least = there[there.count - 1] - Self.mostLoss
        return Band(
            covering: (0..<rowCount).map { row in
                let cells = (row * columnCount)..<((row + 1) * columnCount)
                guard let first = cells.first(where: { there[$0] + back[$0] >= least }),
                    let last = cells.last(where: { there[$0] + back[$0] >= least })
                else { return nil }
                return max(
                    0,
                    first - cells.lowerBound - Self.margin
                )...min(columnCount - 1, last - cells.lowerBound + Self.margin)
            },
            targetCount: columnCount - 1
        )
    }

    /// The scores of all pairs of one segment each, row by row.
    private func pairs() -> [Float] {
        rows.indices.flatMap { row in
            (0..<(columnCount - 1)).map { column in
                let target = column..<(column + 1)
                return scorer.pair(
                    ShapePriors.onePair,
                    row..<(row + 1),
                    target,
                    wordEvidence: 2 * rows[row].ownWords(for: target)
                )
            }
        }
    }

    /// The score of the best path from the first cell to each.
    private func best(_ pairs: [Float], _ left: [Float], _ right: [Float]) -> [Float] {
        var best = [Float](repeating: 0, count: rowCount * columnCount)
        for column in right.indices { best[column + 1] = best[column] + right[column] }
        for row in left.indices {
            let above = row * columnCount
            best[above + columnCount] = best[above] + left[row]
            for column in right.indices {
                best[above + columnCount + column + 1] = max(
                    best[above + column + 1] + left[row],
                    best[above + columnCount + column] + right[column],
                    best[above + column] + pairs[row * right.count + column]
                )
            }
        }
        return best
    }

    /// How much worse than the best path one may be, in nats.
    private static let mostLoss: Float = 16
    private static let margin = 2
}
