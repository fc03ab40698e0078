import TMTestSupport
import Testing

@testable import TMFuzzyIndex

@Suite struct PostingListTests {
    @Test(arguments: [0, 1, 2, 127, 128, 129, 256, 1000])
    func givesBackTheNumbersWithinARange(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        for greatestStep in [1, 2, 300, 4_000_000] {
            let numbers = rising(count, greatestStep: greatestStep, using: &generator)
            let last = numbers.last ?? 10
            for range in [0..<UInt32.max, 0..<0, last..<(last + 1), last / 3..<(last / 3 * 2), 5..<last / 2 + 5] {
                #expect(roundTrip(numbers, range: range) == numbers.filter(range.contains))
            }
        }
    }

    @Test func passesOverBlocksOfWhichNothingIsWanted() {
        var generator = SeededGenerator(seed: 7)
        let numbers = rising(2_000, greatestStep: 300, using: &generator)
        for _ in 0..<50 {
            let start = UInt32.random(in: 0..<300_000, using: &generator)
            let wanted = start..<(start + UInt32.random(in: 1..<60_000, using: &generator))
            let found = roundTrip(numbers, range: 1_000..<200_000) { $0.overlaps(wanted) }
            let inside = numbers.filter { 1_000..<200_000 ~= $0 }
            #expect(found.filter(wanted.contains) == inside.filter(wanted.contains))
            #expect(found.count < inside.filter(wanted.contains).count + 3 * PostingList.blockCount)
        }
    }

    private func rising(_ count: Int, greatestStep: Int, using generator: inout SeededGenerator) -> [UInt32] {
        var next: UInt32 = 0
        return (0..<count).map { _ in
            next += UInt32.random(in: 1...UInt32(greatestStep), using: &generator)
            return next - 1
        }
    }

    private func roundTrip(
        _ numbers: [UInt32],
        range: Range<UInt32>,
        where isWanted: (Range<UInt32>) -> Bool = { _ in true }
    ) -> [UInt32] {
        var bytes: [UInt8] = []
        PostingListWriter.append(numbers[...], to: &bytes)
        bytes += [UInt8](repeating: 0xFF, count: 8)
        let buffer = ZeroedBuffer<UInt32>(count: PostingList.blockCount)
        var result: [UInt32] = []
        bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            PostingList(start).forEachBlock(in: range, buffer: buffer.start, where: isWanted) { result += Array($0) }
        }
        return result
    }
}
