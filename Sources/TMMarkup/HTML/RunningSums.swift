/// Sums of any range of numbers in constant time.
struct RunningSums {
    private let sums: [Int]

    /// Complexity: linear.
    init(_ numbers: [Int]) {
        var sums = [0]
        sums.reserveCapacity(numbers.count + 1)
        for number in numbers { sums.append(sums[sums.count - 1] + number) }
        self.sums = sums
    }

    subscript(range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }
}
