/// The cells of the alignment grid that the dynamic program visits: for each number of source segments done, a range
/// of numbers of target segments done.
struct Band: Sendable {
    /// The target range of each row 0...sourceCount; never empty, and both ends never go down from row to row.
    let columns: [ClosedRange<Int>]

    /// Where each row's cells start in an array of all cells; one element more than there are rows.
    let starts: [Int]

    init(columns: [ClosedRange<Int>]) {
        self.columns = columns
        var starts = [0]
        starts.reserveCapacity(columns.count + 1)
        for range in columns { starts.append(starts[starts.count - 1] + range.count) }
        self.starts = starts
    }

    /// Every cell.
    static func full(sourceCount: Int, targetCount: Int) -> Band {
        Band(columns: Array(repeating: 0...targetCount, count: sourceCount + 1))
    }

    /// The band that holds wanted ranges of some rows, the first and the last cell, and no more than makes it one.
    init(covering wanted: [ClosedRange<Int>?], targetCount: Int) {
        var upper = wanted.map { $0?.upperBound ?? 0 }
        var lower = wanted.map { $0?.lowerBound ?? targetCount }
        lower[0] = 0
        upper[upper.count - 1] = targetCount
        for row in upper.indices.dropFirst() { upper[row] = max(upper[row], upper[row - 1]) }
        for row in lower.indices.dropLast().reversed() { lower[row] = min(lower[row], lower[row + 1]) }
        // From every row a deletion must lead into the next.
        for row in upper.indices { upper[row] = max(upper[row], lower[min(row + 1, lower.count - 1)]) }
        self.init(columns: zip(lower, upper).map { $0...$1 })
    }

    /// Whether every cell of the grid is visited.
    var isFull: Bool { cellCount == columns.count * (targetCount + 1) }

    var cellCount: Int { starts[starts.count - 1] }

    /// The number of target segments.
    var targetCount: Int { columns[columns.count - 1].upperBound }

    /// The number of a cell; `nil` outside the band.
    func cell(row: Int, column: Int) -> Int? {
        guard row >= 0, row < columns.count, columns[row].contains(column) else { return nil }
        return starts[row] + column - columns[row].lowerBound
    }

    /// The part of the band through which paths of at least some probability go, and a few cells around it.
    ///
    /// `posteriors` go by cell and shape, as in ``AlignmentGrid``.
    func narrowed(to posteriors: [Float]) -> Band {
        let shapeCount = ShapePriors.shapes.count
        let wanted = columns.indices.map { row -> ClosedRange<Int>? in
            let visited = (starts[row]..<starts[row + 1]).filter { cell in
                posteriors[(cell * shapeCount)..<((cell + 1) * shapeCount)].contains { $0 > Self.leastProbability }
            }
            guard let first = visited.first, let last = visited.last else { return nil }
            let offset = columns[row].lowerBound - starts[row]
            return max(0, first + offset - Self.margin)...min(targetCount, last + offset + Self.margin)
        }
        return Band(covering: wanted, targetCount: targetCount)
    }

    private static let leastProbability: Float = 1e-7
    private static let margin = 2
}
