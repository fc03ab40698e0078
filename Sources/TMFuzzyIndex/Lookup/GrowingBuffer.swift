/// A buffer of numbers that makes room for more behind those that it holds.
final class GrowingBuffer<Number: FixedWidthInteger> {
    /// The first number.
    private(set) var start: UnsafeMutablePointer<Number>

    /// The number of numbers that are held.
    var count = 0

    private var capacity = 1 << 12

    init() {
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    /// Where numbers come behind those that are held, with room for `more` of them.
    ///
    /// - Complexity: constant on average, each time room is doubled linear in what is held.
    @inline(__always)
    func end(roomFor more: Int) -> UnsafeMutablePointer<Number> {
        if count + more > capacity { grow(to: count + more) }
        return start + count
    }

    private func grow(to needed: Int) {
        while capacity < needed { capacity *= 2 }
        let larger = UnsafeMutablePointer<Number>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
