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
        for range in columns { starts.append(starts[starts.count - 1] + range.count) }
        self.starts = starts
    }

    /// Every cell.
    static func full(sourceCount: Int, targetCount: Int) -> Band {
        Band(columns: Array(repeating: 0...targetCount, count: sourceCount + 1))
    }

    var cellCount: Int { starts[starts.count - 1] }

    /// The number of a cell; `nil` outside the band.
    func cell(row: Int, column: Int) -> Int? {
        guard row >= 0, columns[row].contains(column) else { return nil }
        return starts[row] + column - columns[row].lowerBound
    }
}
