import TMTestSupport
import Testing

@testable import TMWorkflows

struct PairChunksTests {
    private let chunking = PairChunks(least: 4, greatest: 16, spacing: 8)

    private func paths(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 36) }.sorted()
    }

    @Test(arguments: 1...20) func chunksCoverEveryPairOnce(seed: UInt64) {
        let paths = paths(Int(seed) * 7, seed: seed)
        let chunks = chunking.chunks(paths)
        #expect(chunks.flatMap(Array.init) == Array(paths.indices))
        #expect(chunks.allSatisfy { $0.count <= 20 && ($0.count >= 4 || chunks.count == 1) })
    }

    /// Nearly all chunks of a list are also those of the list with one path more.
    @Test(arguments: 1...10) func aNewPageChangesFewChunks(seed: UInt64) {
        var paths = paths(400, seed: seed)
        let before = Set(chunking.chunks(paths).map { Array(paths[$0]) })
        paths = (paths + ["m\(seed)"]).sorted()
        let after = Set(chunking.chunks(paths).map { Array(paths[$0]) })
        #expect(after.subtracting(before).count <= 8)
    }

    @Test func noPairsGiveNoChunks() {
        #expect(chunking.chunks([]).isEmpty)
    }
}
