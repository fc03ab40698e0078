internal import TMBitext
internal import TMLexicon

/// The candidates of one side with the units they stand in.
struct TermCandidates {
    let side: TermSide
    let units: CandidateUnits

    /// The places of all candidates, sorted by the words that follow.
    let places: [Int32]

    /// The candidates.
    let all: [TermCandidate]

    /// The units that each stands in.
    let unitsOf: WordLists

    /// - Complexity: n log n in the side's words.
    init(_ side: TermSide, least: Int, jobs: Int) {
        self.side = side
        let sorted = SortedPlaces(side, least: least, jobs: jobs)
        places = sorted.places
        units = CandidateUnits(side, places)
        all = sorted.candidates
        var lists = WordLists()
        for candidate in all { lists.append(units.units(of: candidate)) }
        unitsOf = lists
    }

    /// The number of units that a candidate stands in.
    func unitCount(_ candidate: Int) -> Int { unitsOf.range(candidate).count }

    /// The words of a candidate that name something.
    func content(_ candidate: Int) -> [Int32] {
        words(candidate).filter { side.isContent[Int($0)] }
    }

    /// All words of a candidate.
    func words(_ candidate: Int) -> ArraySlice<Int32> {
        let start = Int(places[Int(all[candidate].start)])
        return side.words[start..<start + Int(all[candidate].length)]
    }
}
