internal import Foundation

/// Bytes that are 0 at first, in pages of the processor's second size where there are enough of them.
///
/// Look-ups touch numbers all over their buffers; with small pages, much of the time goes into finding where each lies.
final class LargePages {
    /// The first byte.
    let start: UnsafeMutableRawPointer

    private let mapping: UnsafeMutableRawBufferPointer

    /// Makes room for `byteCount` bytes; memory is taken for the pages that are used.
    init(byteCount: Int) {
        let isLarge = byteCount >= Self.pageBytes / 2
        let size = isLarge ? (byteCount / Self.pageBytes + 2) * Self.pageBytes : byteCount
        let bytes = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let bytes, bytes != MAP_FAILED else { fatalError("out of memory") }
        mapping = UnsafeMutableRawBufferPointer(start: bytes, count: size)
        start = isLarge ? bytes.alignedUp(toMultipleOf: Self.pageBytes) : bytes
        #if os(Linux)
            if isLarge { madvise(start, size - Self.pageBytes, MADV_HUGEPAGE) }
        #endif
    }

    deinit {
        munmap(mapping.baseAddress, mapping.count)
    }

    /// The bytes of a large page.
    private static let pageBytes = 1 << 21
}
