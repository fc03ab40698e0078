import TMTestSupport
import Testing

@testable import TMFuzzyIndex

/// The structures of a look-up against plain dictionaries and sorting.
@Suite struct LookupStructuresTests {
    @Test(arguments: [10, 1_000, 60_000])
    func hitsAreAddedUpAsInADictionary(unitCount: Int) {
        var generator = SeededGenerator(seed: UInt64(unitCount))
        let table = HitTable(unitCount: unitCount)
        for _ in 0..<3 {
            var expected: [UInt32: UInt32] = [:]
            for _ in 0..<unitCount / 20 + 5 {
                let gain = UInt32.random(in: 1...1 << 30, using: &generator)
                let units = (0..<100).map { _ in UInt32.random(in: 0..<UInt32(unitCount), using: &generator) }
                for unit in Set(units) { expected[unit] = HitCounter.sum(expected[unit] ?? 0, gain) }
                Array(Set(units)).withUnsafeBufferPointer { table.add(gain, to: $0) }
            }
            let kept = table.keep { unit, _ in unit.isMultiple(of: 3) }
            let found = (0..<kept).map { (table.units[$0], table.hits[$0]) }
            #expect(Dictionary(uniqueKeysWithValues: found) == expected.filter { $0.key.isMultiple(of: 3) })
        }
    }

    @Test func marksComeOutSorted() {
        var generator = SeededGenerator(seed: 1)
        let marks = WordMarks(wordCount: 1_000)
        for _ in 0..<20 {
            let words = (0..<50).map { _ in UInt32.random(in: 0..<1_000, using: &generator) }
            words.forEach(marks.add)
            #expect(marks.takeAll() == Set(words).sorted(by: >))
        }
    }

    @Test func candidatesComeByStepsOfTheirBounds() {
        var generator = SeededGenerator(seed: 2)
        let candidates = (0..<5_000).map {
            Candidate(unit: $0, bound: Int.random(in: 500_000...1_000_001, using: &generator))
        }
        let ordered = CandidateOrder(candidates, leastBound: 500_000).candidates
        #expect(Set(ordered.map(\.unit)) == Set(candidates.map(\.unit)))
        var least = 2_000_000
        for candidate in ordered {
            #expect(candidate.bound < least + CandidateOrder.step)
            least = min(least, candidate.bound)
        }
        #expect(CandidateOrder([], leastBound: 0).candidates.isEmpty)
    }
}
