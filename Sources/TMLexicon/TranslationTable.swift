/// A sparse matrix of word translation probabilities, row by row (compressed sparse rows).
///
/// Row `a`, column `b` holds a number in 0...1: how probable word `b` is as translation of word `a`.
public struct TranslationTable: Sendable {
    /// Where each row starts in `columns` and `values`; one element more than there are rows.
    public private(set) var starts: [Int32]

    /// The columns of the entries, ascending within a row.
    public private(set) var columns: [Int32]

    /// The values of the entries.
    public internal(set) var values: [Float]

    /// A table of `rows` rows without entries.
    public init(rows: Int) {
        starts = Array(repeating: 0, count: rows + 1)
        columns = []
        values = []
    }

    /// A table of the given rows; each row's columns must ascend.
    public init(rows: [[(column: Int32, value: Float)]]) {
        self.init(rows: 0)
        starts.reserveCapacity(rows.count + 1)
        for row in rows { append(row) }
    }

    /// The number of rows.
    public var rowCount: Int { starts.count - 1 }

    /// The entries of a row, as positions in `columns` and `values`.
    public func row(_ row: Int32) -> Range<Int> {
        Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
    }

    /// The position of an entry; `nil` where there is none. Complexity: logarithmic in the row's length.
    public func position(row: Int32, column: Int32) -> Int? {
        let range = self.row(row)
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && columns[low] == column ? low : nil
    }

    /// The table with rows and columns exchanged. Complexity: linear in the entries.
    public func transposed(columnCount: Int) -> TranslationTable {
        var rows: [[(column: Int32, value: Float)]] = Array(repeating: [], count: columnCount)
        for row in 0..<Int32(rowCount) {
            for position in self.row(row) { rows[Int(columns[position])].append((row, values[position])) }
        }
        return TranslationTable(rows: rows)
    }

    /// The table that holds, at each place, the greater of the two tables' values.
    public func maximum(with other: TranslationTable) -> TranslationTable {
        var result = TranslationTable(rows: 0)
        for row in 0..<Int32(max(rowCount, other.rowCount)) {
            var merged: [Int32: Float] = [:]
            for table in [self, other] where row < table.rowCount {
                for position in table.row(row) {
                    merged[table.columns[position], default: 0].formMaximum(table.values[position])
                }
            }
            result.append(merged.map { (column: $0.key, value: $0.value) }.sorted { $0.column < $1.column })
        }
        return result
    }

    mutating func append(_ row: [(column: Int32, value: Float)]) {
        for entry in row {
            columns.append(entry.column)
            values.append(entry.value)
        }
        starts.append(Int32(columns.count))
    }
}

extension Float {
    fileprivate mutating func formMaximum(_ other: Float) {
        self = Swift.max(self, other)
    }
}
