/// Writes rising numbers as a `PostingList`.
enum PostingListWriter {
    /// Appends the list of these numbers, which rise and are all different.
    static func append(_ numbers: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        VarInt.append(UInt32(numbers.count), to: &bytes)
        guard let first = numbers.first else { return }
        if numbers.count <= PostingList.blockCount {
            VarInt.append(first, to: &bytes)
            if numbers.count > 1 { appendBlock(numbers, to: &bytes) }
        } else {
            appendBlocks(numbers, to: &bytes)
        }
    }

    private static func appendBlocks(_ numbers: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        var blocks: [UInt8] = []
        for start in stride(from: numbers.startIndex, to: numbers.endIndex, by: PostingList.blockCount) {
            append(numbers[start], to: &bytes)
            append(UInt32(blocks.count), to: &bytes)
            appendBlock(numbers[start..<min(start + PostingList.blockCount, numbers.endIndex)], to: &blocks)
        }
        bytes += blocks
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    private static func appendBlock(_ numbers: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
        let differences = zip(numbers.dropFirst(), numbers).map { $0 - $1 - 1 }
        let width = 32 - (differences.max() ?? 0).leadingZeroBitCount
        bytes.append(UInt8(width))
        var (bits, bitCount): (UInt64, Int) = (0, 0)
        for difference in differences {
            bits |= UInt64(difference) << UInt64(bitCount)
            bitCount += width
            while bitCount >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: bits))
                bits >>= 8
                bitCount -= 8
            }
        }
        if bitCount > 0 { bytes.append(UInt8(truncatingIfNeeded: bits)) }
    }
}
