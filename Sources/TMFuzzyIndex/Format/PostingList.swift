/// A rising list of numbers in blocks of 128: differences less one, in as many bits as the block's greatest needs.
///
/// The list begins with its count (`VarInt`). A list of one block goes on with the first number (`VarInt`) and, where
/// there are more, the block. A longer one has for each block its first number and where it stands behind these pairs
/// (two `UInt32`), so that a look-up reads only blocks within its range. A block is a byte with the number of bits
/// and the differences, the lowest bits first. Reading goes up to seven bytes beyond a block.
struct PostingList {
    /// The numbers of a full block.
    static let blockCount = 128

    /// The number of numbers.
    let count: Int

    /// Behind the count.
    private let body: UnsafeRawPointer

    /// Reads the list that begins at `start`.
    init(_ start: UnsafeRawPointer) {
        var start = start
        count = Int(VarInt.read(&start))
        body = start
    }

    /// The first number; `nil` of an empty list.
    var first: UInt32? {
        guard count > Self.blockCount else {
            var start = body
            return count > 0 ? VarInt.read(&start) : nil
        }
        return entry(0).first
    }

    /// Calls `body` with buffers that hold the numbers within `range` in order.
    ///
    /// - Parameters:
    ///   - buffer: room for a block's numbers.
    ///   - isWanted: is asked, before a block is decoded, whether any number of a range, where all of the block's numbers
    ///     lie, is of use; blocks of which none is are passed over. A list of one block is always decoded.
    /// - Complexity: linear in the numbers within the range, logarithmic in the others.
    @inline(__always)
    func forEachBlock(
        in range: Range<UInt32>,
        buffer: UnsafeMutablePointer<UInt32>,
        where isWanted: (Range<UInt32>) -> Bool = { _ in true },
        _ body: (UnsafeBufferPointer<UInt32>) -> Void
    ) {
        guard count > Self.blockCount else {
            guard count > 0 else { return }
            let decoded = decodeOnlyBlock(into: buffer)
            return body(Self.part(of: decoded, within: range))
        }
        let blocks = (count + Self.blockCount - 1) / Self.blockCount
        var block = lastBlock(startingAtOrBefore: range.lowerBound, of: blocks)
        var (first, offset) = entry(block)
        while block < blocks, first < range.upperBound {
            let isLast = block == blocks - 1
            let next = isLast ? (first: range.upperBound, offset: 0) : entry(block + 1)
            let (start, end) = (max(first, range.lowerBound), min(next.first, range.upperBound))
            if start < end, isWanted(start..<end) {
                let size = isLast ? count - block * Self.blockCount : Self.blockCount
                Self.decode(self.body + 8 * blocks + offset, first: first, count: size, into: buffer)
                let decoded = UnsafeBufferPointer(start: buffer, count: size)
                let isInside = first >= range.lowerBound && buffer[size - 1] < range.upperBound
                body(isInside ? decoded : Self.part(of: decoded, within: range))
            }
            block += 1
            (first, offset) = next
        }
    }

    private func decodeOnlyBlock(into buffer: UnsafeMutablePointer<UInt32>) -> UnsafeBufferPointer<UInt32> {
        var start = body
        let first = VarInt.read(&start)
        if count == 1 { buffer[0] = first } else { Self.decode(start, first: first, count: count, into: buffer) }
        return UnsafeBufferPointer(start: buffer, count: count)
    }

    private func entry(_ block: Int) -> (first: UInt32, offset: Int) {
        (
            body.loadUnaligned(fromByteOffset: 8 * block, as: UInt32.self),
            Int(body.loadUnaligned(fromByteOffset: 8 * block + 4, as: UInt32.self))
        )
    }

    private func lastBlock(startingAtOrBefore number: UInt32, of blocks: Int) -> Int {
        var (low, high) = (0, blocks)
        while high - low > 1 {
            let middle = (low + high) / 2
            if entry(middle).first <= number { low = middle } else { high = middle }
        }
        return low
    }

    @inline(__always)
    private static func decode(
        _ block: UnsafeRawPointer,
        first: UInt32,
        count: Int,
        into buffer: UnsafeMutablePointer<UInt32>
    ) {
        let width = Int(block.load(as: UInt8.self))
        let mask: UInt64 = 1 << UInt64(width) &- 1
        let start = block + 1
        var (number, bit) = (first, 0)
        buffer[0] = first
        for index in 1..<max(1, count) {
            let bits = start.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self) &>> UInt64(bit & 7)
            number = number &+ UInt32(truncatingIfNeeded: bits & mask) &+ 1
            buffer[index] = number
            bit = bit &+ width
        }
    }

    /// The part of rising numbers that lies within a range.
    private static func part(
        of numbers: UnsafeBufferPointer<UInt32>,
        within range: Range<UInt32>
    ) -> UnsafeBufferPointer<UInt32> {
        var (start, end) = (0, numbers.count)
        while start < end, numbers[start] < range.lowerBound { start += 1 }
        while end > start, numbers[end - 1] >= range.upperBound { end -= 1 }
        return UnsafeBufferPointer(rebasing: numbers[start..<end])
    }
}
