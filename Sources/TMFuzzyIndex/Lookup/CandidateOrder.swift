/// A unit that may be among the best.
struct Candidate {
    /// The unit's number.
    let unit: UInt32

    /// The weight of the query's trigrams that it shares, at most.
    let mostShared: UInt32

    /// The most that it can reach, as a `Similarity.rank`.
    let bound: Int
}

/// Candidates by falling bounds, in steps within which they come in any order: sorted in linear time.
struct CandidateOrder {
    /// The candidates.
    let candidates: [Candidate]

    /// How far below an earlier candidate's bound a later one's may not be: ranks of one step come in any order.
    static let step = 1 << shift

    private static let shift = 10

    /// Sorts candidates. Complexity: linear.
    ///
    /// - Parameter leastBound: a bound that none is below.
    init(_ candidates: [Candidate], leastBound: Int) {
        func bucket(_ candidate: Candidate) -> Int { max(0, candidate.bound - leastBound) >> Self.shift }
        guard let highest = candidates.lazy.map(bucket).max() else {
            self.candidates = []
            return
        }
        var starts = [Int](repeating: 0, count: highest + 2)
        for candidate in candidates { starts[highest - bucket(candidate) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        self.candidates = [Candidate](unsafeUninitializedCapacity: candidates.count) { sorted, count in
            for candidate in candidates {
                let place = highest - bucket(candidate)
                sorted.initializeElement(at: starts[place], to: candidate)
                starts[place] += 1
            }
            count = candidates.count
        }
    }
}
