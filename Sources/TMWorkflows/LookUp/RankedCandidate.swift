internal import TMBitext
internal import TMFuzzyIndex

/// A candidate with what is taken off its score, ordered as matches are shown.
struct RankedCandidate: Comparable {
    let candidate: ScoredUnit
    let unit: TranslationUnit

    /// Whether the text is the same and stands between the same neighbours.
    let isContext: Bool
    let penalties: [Penalty]

    /// The score after all penalties, 0...100.
    var score: Int { max(0, candidate.score - penalties.reduce(0) { $0 + $1.points }) }

    /// Whether no candidate behind the last one given could come before this one, or give its source another target.
    func settles(_ last: ScoredUnit?) -> Bool {
        guard let last else { return true }
        return (isContext || score >= last.score) && candidate.score > last.score
    }

    static func < (left: RankedCandidate, right: RankedCandidate) -> Bool {
        if left.isContext != right.isContext { return left.isContext }
        if left.score != right.score { return left.score > right.score }
        if left.candidate.score != right.candidate.score { return left.candidate.score > right.candidate.score }
        return left.candidate.unit < right.candidate.unit
    }

    static func == (left: RankedCandidate, right: RankedCandidate) -> Bool {
        left.candidate == right.candidate && left.score == right.score && left.isContext == right.isContext
    }
}
