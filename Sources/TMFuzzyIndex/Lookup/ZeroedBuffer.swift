internal import Foundation

/// A buffer of numbers that are 0 at first; memory is taken only for the pages that are used.
final class ZeroedBuffer<Number: FixedWidthInteger> {
    /// The first number.
    let start: UnsafeMutablePointer<Number>

    /// Makes room for `count` numbers.
    init(count: Int) {
        guard let bytes = calloc(max(1, count), MemoryLayout<Number>.stride) else { fatalError("out of memory") }
        start = bytes.bindMemory(to: Number.self, capacity: max(1, count))
        Self.preferHugePages(bytes, byteCount: count * MemoryLayout<Number>.stride)
    }

    deinit {
        free(start)
    }

    /// Asks for huge pages where the buffer spans whole ones: it is used at random, and each page that the processor
    /// does not know costs as much as several cache misses.
    private static func preferHugePages(_ bytes: UnsafeMutableRawPointer, byteCount: Int) {
        let hugePage = 1 << 21
        let start = bytes.alignedUp(toMultipleOf: hugePage)
        let length = (byteCount - (start - bytes)) / hugePage * hugePage
        if length > 0 { madvise(start, length, MADV_HUGEPAGE) }
    }
}
