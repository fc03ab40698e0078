/// Rows of numbers of known lengths in one array, filled number by number.
struct RowsOfNumbers {
    private var ends: [Int]
    private var starts: [Int]
    private var numbers: [UInt32]

    init(counts: [Int]) {
        starts = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        ends = starts
        numbers = Array(repeating: 0, count: starts[starts.count - 1])
    }

    /// Appends a number to a row.
    mutating func append(_ number: UInt32, toRow row: Int) {
        numbers[ends[row]] = number
        ends[row] += 1
    }

    /// The last number of a row; `nil` for an empty one.
    func last(ofRow row: Int) -> UInt32? {
        ends[row] > starts[row] ? numbers[ends[row] - 1] : nil
    }

    /// The numbers of a row.
    func row(_ row: Int) -> ArraySlice<UInt32> {
        numbers[starts[row]..<ends[row]]
    }
}
