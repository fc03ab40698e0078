import TMTestSupport
import Testing

@testable import TMFuzzyIndex

/// The structures of a look-up against plain dictionaries and sorting.
@Suite struct LookupStructuresTests {
    @Test(arguments: [10, 1_000, 200_000])
    func hitsAreAddedUpAsInADictionary(unitCount: Int) {
        let hits = UnitHits(unitCount: unitCount)
        var generator = SeededGenerator(seed: UInt64(unitCount))
        let list = HitList(unitCount: unitCount)
        for _ in 0..<3 {
            var expected: [UInt32: UInt32] = [:]
            for _ in 0..<min(1_000, unitCount / 20) + 5 {
                let gain = UInt32.random(in: 1...1 << 30, using: &generator)
                let units = (0..<100).map { _ in UInt32.random(in: 0..<UInt32(unitCount), using: &generator) }
                let counted = Set(units).filter { $0 % 5 != 1 }
                for unit in counted { expected[unit] = HitCounter.sum(expected[unit] ?? 0, gain) }
                Set(units).sorted().withUnsafeBufferPointer { hits.add(gain, to: $0) { unit in unit % 5 != 1 } }
            }
            hits.moveAll(to: list) { reachable($0 / 512 % 3 == 0) }
            let found = (0..<list.count).map { (list.units[$0], list.hits[$0]) }
            #expect(found.map(\.0) == found.map(\.0).sorted())
            #expect(Dictionary(uniqueKeysWithValues: found) == expected.filter { $0.key / 512 % 3 == 0 })
            list.removeAll()
        }
    }

    /// A bound within which every unit lies, or none.
    private func reachable(_ isReachable: Bool) -> HitBound {
        HitBound(
            missed: SearchStages.Missed(tokens: 0, weight: 0),
            mostEqual: 1 << 12,
            rankPerToken: 1,
            mostShared: 1 << 20,
            rankPerWeight: 1,
            shift: 0,
            toReach: isReachable ? 0 : 10_000_000
        )
    }

    @Test func moreGainsThanThereAreNumbersForClaimTheMost() {
        let hits = UnitHits(unitCount: 1 << 17)
        for gain in UInt32(1)...100_000 {
            [gain].withUnsafeBufferPointer { hits.add(gain, to: $0) { _ in true } }
        }
        let list = HitList(unitCount: 1 << 17)
        hits.moveAll(to: list) { _ in reachable(true) }
        #expect(list.count == 100_000)
        #expect((0..<65_535).allSatisfy { list.hits[$0] == list.units[$0] })
        #expect((65_535..<100_000).allSatisfy { list.hits[$0] == .max })
        list.removeAll()
        [7].withUnsafeBufferPointer { hits.add(9, to: $0) { _ in true } }
        hits.moveAll(to: list) { _ in reachable(true) }
        #expect(list.count == 1 && list.units[0] == 7 && list.hits[0] == 9)
    }

    @Test func aBoundOfHitsIsHardlyHigherThanTheExactOneAndNeverLower() {
        var generator = SeededGenerator(seed: 4)
        var outcomes: [Bool: Int] = [:]
        for _ in 0..<5_000 {
            let missed = SearchStages.Missed(
                tokens: .random(in: 0...30, using: &generator),
                weight: .random(in: 0...30_000, using: &generator)
            )
            let (mostEqual, mostShared) = (60, Int.random(in: 1_000...90_000, using: &generator))
            let (perToken, perWeight) = (500_000.0 / 61, 1_000_000.0 / 123_457)
            let rank = Double.random(in: 300_000...1_000_000, using: &generator)
            let bound = HitBound(
                missed: missed,
                mostEqual: mostEqual,
                rankPerToken: perToken,
                mostShared: mostShared,
                rankPerWeight: perWeight,
                shift: 1,
                toReach: rank
            )
            let hits = SIMD4<UInt32>(
                (0..<4).map { _ in
                    .random(in: 1...60_000, using: &generator) << 12 | .random(in: 0...60, using: &generator)
                }
            )
            let reaches = bound.reaches(hits)
            for place in 0..<4 {
                let equal = min(HitCounter.tokens(hits[place]) + missed.tokens, mostEqual)
                let weight = min(Int(HitCounter.scaledWeight(hits[place])) * 2 + missed.weight, mostShared)
                let exact = Double(equal) * perToken + Double(weight) * perWeight
                if exact >= rank - 1 { #expect(reaches[place]) }
                if exact < rank - 3 { #expect(!reaches[place]) }
                outcomes[reaches[place], default: 0] += 1
            }
        }
        #expect(outcomes.count == 2)
    }

    @Test func missedWordsAreCountedAsOftenAsTheQueryHasThem() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            var words = MissedWords()
            var counts: [UInt32: Int] = [:]
            for _ in 0..<20 {
                counts[UInt32.random(in: 0..<200, using: &generator)] = Int.random(in: 1...9, using: &generator)
            }
            for (word, count) in counts { words.add(word, count: count) }
            let held = Set((0..<20).map { _ in UInt32.random(in: 0..<200, using: &generator) })
            let unit = UnitSummary(words: held, total: RoughWeight(1_000))
            let otherBits = Set(held.filter { $0 >= 64 }.map { UnitSummary.otherBit(of: $0) })
            let possible = counts.filter {
                $0.key < 64 ? held.contains($0.key) : otherBits.contains(UnitSummary.otherBit(of: $0.key))
            }
            #expect(words.most(in: unit) == slowMost(counts, possible: possible))
            #expect(words.all == counts.values.reduce(0, +))
        }
    }

    /// The tokens of the words that a unit may hold, and of every other bit what goes beyond 7.
    private func slowMost(_ counts: [UInt32: Int], possible: [UInt32: Int]) -> Int {
        let byBit = Dictionary(grouping: counts.filter { possible[$0.key] == nil }) { word, _ in
            word < 64 ? Int(word) : 64 + UnitSummary.otherBit(of: word)
        }
        let beyond = byBit.values.map { words in max(0, words.reduce(0) { $0 + $1.value } - 7) }
        return possible.values.reduce(0, +) + beyond.reduce(0, +)
    }

    @Test func aSummaryHoldsTheWeightAndTheWords() {
        let summary = UnitSummary(words: [0, 3, 63, 64, 112, 1_000], total: RoughWeight(12_345))
        #expect(summary.total.bits == RoughWeight(12_345).bits)
        #expect(summary.frequentWords == 1 << 63 | UInt64(0b1001))
        #expect(summary.otherWords & (1 << 48 - 1) == 1 << (64 % 48) | 1 << (1_000 % 48))
    }

    @Test(arguments: [0, 1, 2, 3, 1_000])
    func aDirectoryHasEachKeyUnderItsUpperBits(keyCount: Int) {
        var generator = SeededGenerator(seed: UInt64(keyCount))
        let hashes = (0..<keyCount).map { _ in UInt64.random(in: 0...UInt64.max, using: &generator) }.sorted()
        let (starts, shift) = (KeyDirectory.starts(hashes), KeyDirectory.shift(keyCount: keyCount))
        for (place, hash) in hashes.enumerated() {
            #expect(starts[Int(hash >> shift)]..<starts[Int(hash >> shift) + 1] ~= UInt32(place))
        }
        #expect(starts.last == UInt32(keyCount))
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
            Candidate(unit: $0, mostShared: 0, bound: Int.random(in: 500_000...1_000_001, using: &generator))
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
