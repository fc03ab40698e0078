internal import TMLexicon

/// In which units a side's candidates stand.
struct CandidateUnits {
    private let side: TermSide
    private let places: [Int32]

    /// The unit that each block of places begins in.
    private let blocks: [Int32]

    /// - Parameter places: those of the candidates, sorted.
    init(_ side: TermSide, _ places: [Int32]) {
        self.side = side
        self.places = places
        var unit: Int32 = 0
        blocks = stride(from: 0, to: side.words.count, by: Self.blockSize).map { place in
            while Int(unit) + 1 < side.unitCount, side.starts[Int(unit) + 1] <= place { unit += 1 }
            return unit
        }
    }

    /// The unit that a place stands in.
    func unit(at place: Int32) -> Int32 {
        var unit = Int(blocks[Int(place) / Self.blockSize])
        while side.starts[unit + 1] <= place { unit += 1 }
        return Int32(unit)
    }

    /// The units that a candidate stands in, ascending, each once.
    func units(of candidate: TermCandidate) -> [Int32] {
        var units: [Int32] = []
        units.reserveCapacity(Int(candidate.count))
        for place in places[candidate.range] { units.append(unit(at: place)) }
        units.sort()
        var last: Int32 = -1
        units.removeAll { unit in
            defer { last = unit }
            return unit == last
        }
        return units
    }

    private static let blockSize = 64
}
