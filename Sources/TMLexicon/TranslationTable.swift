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

    /// The table of all shards' entries that are not zero. Complexity: linear in the entries.
    init(shards: [ModelOneShard], rowCount: Int) {
        self.init(rows: rowCount)
        var counts = [Int32](repeating: 0, count: rowCount + 1)
        for shard in shards {
            for (entry, row) in shard.rows.enumerated() where shard.values[entry] > 0 { counts[Int(row) + 1] += 1 }
        }
        for row in 0..<rowCount { counts[row + 1] += counts[row] }
        starts = counts
        columns = Array(repeating: 0, count: Int(counts[rowCount]))
        values = Array(repeating: 0, count: columns.count)
        for shard in shards {
            for (number, column) in shard.columns.enumerated() {
                for entry in shard.starts[number]..<shard.starts[number + 1] where shard.values[entry] > 0 {
                    let row = Int(shard.rows[entry])
                    columns[Int(counts[row])] = Int32(column)
                    values[Int(counts[row])] = shard.values[entry]
                    counts[row] += 1
                }
            }
        }
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

    /// The value at a place; 0 where there is no entry. Complexity: logarithmic in the row's length.
    public func value(row: Int32, column: Int32) -> Float {
        position(row: row, column: column).map { values[$0] } ?? 0
    }

    /// The table with rows and columns exchanged. Complexity: linear in the entries.
    public func transposed(columnCount: Int) -> TranslationTable {
        var next = [Int32](repeating: 0, count: columnCount + 1)
        for column in columns { next[Int(column) + 1] += 1 }
        for column in 0..<columnCount { next[column + 1] += next[column] }
        var result = TranslationTable(rows: 0)
        result.starts = next
        result.columns = Array(repeating: 0, count: columns.count)
        result.values = Array(repeating: 0, count: values.count)
        for row in 0..<Int32(rowCount) {
            for position in self.row(row) {
                let place = Int(next[Int(columns[position])])
                result.columns[place] = row
                result.values[place] = values[position]
                next[Int(columns[position])] += 1
            }
        }
        return result
    }

    /// The table of the entries whose row and column pass. Complexity: linear in the entries.
    func restricted(_ passes: (_ row: Int, _ column: Int) -> Bool) -> TranslationTable {
        var result = TranslationTable(rows: 0)
        for row in 0..<rowCount {
            for position in self.row(Int32(row)) where passes(row, Int(columns[position])) {
                result.append(column: columns[position], value: values[position])
            }
            result.endRow()
        }
        return result
    }

    /// The table that holds, at each place, the greater of the two tables' values.
    ///
    /// Complexity: linear in the entries of both.
    public func maximum(with other: TranslationTable) -> TranslationTable {
        var result = TranslationTable(rows: 0)
        for row in 0..<Int32(max(rowCount, other.rowCount)) {
            var left = row < rowCount ? self.row(row) : 0..<0
            var right = row < other.rowCount ? other.row(row) : 0..<0
            if right.isEmpty {
                result.append(left, of: self)
                left = 0..<0
            }
            while let first = left.first ?? right.first {
                if right.isEmpty || (!left.isEmpty && columns[first] < other.columns[right.lowerBound]) {
                    result.append(column: columns[first], value: values[first])
                    left.removeFirst()
                } else if left.isEmpty || columns[first] > other.columns[right.lowerBound] {
                    result.append(column: other.columns[right.lowerBound], value: other.values[right.lowerBound])
                    right.removeFirst()
                } else {
                    let value = Swift.max(values[first], other.values[right.lowerBound])
                    result.append(column: columns[first], value: value)
                    left.removeFirst()
                    right.removeFirst()
                }
            }
            result.endRow()
        }
        return result
    }

    private mutating func append(_ entries: Range<Int>, of other: TranslationTable) {
        columns.append(contentsOf: other.columns[entries])
        values.append(contentsOf: other.values[entries])
    }

    mutating func append(column: Int32, value: Float) {
        columns.append(column)
        values.append(value)
    }

    mutating func endRow() {
        starts.append(Int32(columns.count))
    }

    mutating func append(_ row: [(column: Int32, value: Float)]) {
        for entry in row { append(column: entry.column, value: entry.value) }
        endRow()
    }
}
