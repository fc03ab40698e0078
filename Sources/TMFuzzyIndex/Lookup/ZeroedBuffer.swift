/// A buffer of numbers that are 0 at first; memory is taken only for the pages that are used.
final class ZeroedBuffer<Number: FixedWidthInteger> {
    /// The first number.
    let start: UnsafeMutablePointer<Number>

    /// The number of numbers.
    let count: Int

    private let pages: LargePages

    /// Makes room for `count` numbers.
    init(count: Int) {
        self.count = count
        pages = LargePages(byteCount: max(1, count) * MemoryLayout<Number>.stride)
        start = pages.start.bindMemory(to: Number.self, capacity: max(1, count))
    }
}
