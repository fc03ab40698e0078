import Testing

@testable import TMTerms

@Suite struct TermCandidatesTests {
    @Test(arguments: UInt64(1)...20)
    func candidatesAreTheWholeRunsThatStandOftenEnough(seed: UInt64) {
        let random = RandomSide(seed: seed)
        let side = random.side(least: 3)
        let sorted = SortedPlaces(side, least: 3, jobs: 2)
        let units = CandidateUnits(side, sorted.places)
        var found: [[UInt64]: [[Int]]] = [:]
        for candidate in sorted.candidates {
            let places = sorted.places[candidate.range].map { place in
                let unit = Int(units.unit(at: place))
                return [unit, Int(place - side.starts[unit])]
            }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
            let run = random.texts[places[0][0]][places[0][1]..<places[0][1] + Int(candidate.length)]
            found[Array(run)] = places
            #expect(units.units(of: candidate) == Set(places.map { Int32($0[0]) }).sorted())
            #expect(candidate.isWhole == random.isWhole(places, length: run.count, least: 3))
        }
        let runs = random.runs(least: 3).filter {
            $0.key.count == 1 || random.isWhole($0.value, length: $0.key.count, least: 3)
        }
        #expect(found == runs)
        #expect(found.count == sorted.candidates.count)
    }
}
