import TMTestSupport
import Testing

@testable import TMFuzzyIndex

/// The structures of a look-up against plain dictionaries and sorting.
@Suite struct LookupStructuresTests {
    @Test(arguments: [10, 1_000, 60_000])
    func hitsAreAddedUpAsInADictionary(unitCount: Int) {
        let hits = UnitHits(unitCount: unitCount)
        var generator = SeededGenerator(seed: UInt64(unitCount))
        let list = HitList(unitCount: unitCount)
        for _ in 0..<3 {
            var expected: [UInt32: UInt32] = [:]
            for _ in 0..<unitCount / 20 + 5 {
                let gain = UInt32.random(in: 1...1 << 30, using: &generator)
                let units = (0..<100).map { _ in UInt32.random(in: 0..<UInt32(unitCount), using: &generator) }
                let counted = Set(units).filter { $0 % 5 != 1 }
                for unit in counted { expected[unit] = HitCounter.sum(expected[unit] ?? 0, gain) }
                Array(Set(units)).withUnsafeBufferPointer { hits.add(gain, to: $0) { unit in unit % 5 != 1 } }
            }
            hits.moveAll(to: list)
            list.keep { unit, _ in unit.isMultiple(of: 3) }
            let found = (0..<list.count).map { (list.units[$0], list.hits[$0]) }
            #expect(found.map(\.0) == found.map(\.0).sorted())
            #expect(Dictionary(uniqueKeysWithValues: found) == expected.filter { $0.key.isMultiple(of: 3) })
            list.removeAll()
        }
    }

    @Test func frequentWordsAreCountedAsOftenAsTheQueryHasThem() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            var words = FrequentWords()
            var counts: [UInt32: Int] = [:]
            for _ in 0..<20 {
                counts[UInt32.random(in: 0..<80, using: &generator)] = Int.random(in: 1...7, using: &generator)
            }
            for (word, count) in counts { words.add(word, count: count) }
            let unit = UInt64.random(in: 0...UInt64.max, using: &generator)
            let expected = counts.filter { $0.key >= 64 || unit >> UInt64($0.key) & 1 == 1 }.values.reduce(0, +)
            #expect(words.most(in: unit) == expected)
            #expect(words.all == counts.values.reduce(0, +))
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
