import TMTestSupport
import Testing

@testable import TMAlignment

@Suite struct AnchorChainTests {
    /// Compares with the quadratic search over all pairs.
    @Test(arguments: 0..<20) func agreesWithTheSlowTwin(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var chain = AnchorChain(columnCount: 12)
        var pairs: [(row: Int, column: Int, weight: Float)] = []
        for row in 0..<10 {
            var candidates: [Int: Float] = [:]
            for column in 0..<12 where Int.random(in: 0..<4, using: &random) == 0 {
                candidates[column] = Float(Int.random(in: 1...20, using: &random))
            }
            pairs += candidates.map { (row, $0.key, $0.value) }
            chain.add(row: row, candidates: candidates)
        }
        let found = chain.heaviest()
        for (pair, next) in zip(found, found.dropFirst()) {
            #expect(pair.source < next.source && pair.target < next.target)
        }
        let weight = found.reduce(Float(0)) { sum, anchor in
            sum + (pairs.first { $0.row == anchor.source && $0.column == anchor.target }?.weight ?? -.infinity)
        }
        #expect(weight == slowTwin(pairs))
    }

    private func slowTwin(_ pairs: [(row: Int, column: Int, weight: Float)]) -> Float {
        var best: [Float] = []
        let sorted = pairs.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        for (number, pair) in sorted.enumerated() {
            let before = (0..<number).filter { sorted[$0].row < pair.row && sorted[$0].column < pair.column }
            best.append(pair.weight + (before.map { best[$0] }.max() ?? 0))
        }
        return best.max() ?? 0
    }
}
