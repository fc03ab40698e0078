import TMTestSupport
import Testing

@testable import TMAlignment

@Suite struct BandTests {
    @Test(arguments: 0..<20) func letsAPathThroughWhateverIsWanted(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (rows, columns) = (Int.random(in: 0...8, using: &random), Int.random(in: 0...8, using: &random))
        let wanted = (0...rows).map { _ -> ClosedRange<Int>? in
            if Bool.random(using: &random) { return nil }
            let first = Int.random(in: 0...columns, using: &random)
            return first...Int.random(in: first...columns, using: &random)
        }
        let band = Band(covering: wanted, targetCount: columns)
        #expect(band.columns.count == rows + 1)
        #expect(band.columns[0].contains(0))
        #expect(band.targetCount == columns)
        for (range, wanted) in zip(band.columns, wanted) {
            if let wanted { #expect(range.contains(wanted.lowerBound) && range.contains(wanted.upperBound)) }
        }
        for (row, next) in zip(band.columns, band.columns.dropFirst()) {
            #expect(row.lowerBound <= next.lowerBound && row.upperBound <= next.upperBound)
            #expect(next.lowerBound <= row.upperBound)
        }
    }
}
