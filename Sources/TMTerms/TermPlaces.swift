/// Tells where terms stand, for some of their units each: enough to see their forms and to give examples.
struct TermPlaces {
    let source: TermCandidates
    let target: TermCandidates

    /// The number that each unit has in its memory.
    let units: [Int64]

    /// A term with the places of its translations.
    func term(_ pair: TermPair, _ translations: [(target: Int32, units: [Int32])]) -> FoundTerm {
        FoundTerm(
            count: source.unitCount(Int(pair.source)),
            score: pair.score,
            translations: translations.map { translation in
                let seen = Self.sample(translation.units)
                return FoundTerm.Translation(
                    count: translation.units.count,
                    sourcePlaces: places(of: source.all[Int(pair.source)], source, in: seen),
                    targetPlaces: places(of: target.all[Int(translation.target)], target, in: seen)
                )
            }
        )
    }

    /// The first place of a candidate in each of some units, in the order of the units.
    private func places(of candidate: TermCandidate, _ side: TermCandidates, in units: Set<Int32>) -> [FoundTerm.Place]
    {
        var first: [Int32: Int32] = [:]
        for place in side.places[candidate.range] {
            let unit = side.units.unit(at: place)
            if units.contains(unit) { first[unit] = min(place, first[unit] ?? .max) }
        }
        return first.sorted { $0.key < $1.key }.map { unit, place in
            FoundTerm.Place(
                unit: self.units[Int(unit)],
                word: Int(place - side.side.starts[Int(unit)]),
                count: Int(candidate.length)
            )
        }
    }

    /// Some of the units, evenly spread.
    private static func sample(_ units: [Int32]) -> Set<Int32> {
        let step = max(1, (units.count + most - 1) / most)
        return Set(stride(from: 0, to: units.count, by: step).map { units[$0] })
    }

    private static let most = 48
}
