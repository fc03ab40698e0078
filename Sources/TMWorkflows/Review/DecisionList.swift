internal import TMBitext
internal import TMStore

/// What reviewers have decided, each pair of texts once, in the order of the file.
struct DecisionList {
    private(set) var decisions: [ReviewDecision]

    init(_ decisions: [ReviewDecision] = []) {
        self.decisions = decisions.sorted { Self.order($0) < Self.order($1) }
    }

    /// The list with further decisions, which take the place of what it says of the same texts.
    ///
    /// - Returns: the list, and the former decisions that were turned round.
    func adding(_ further: [ReviewDecision]) -> (list: DecisionList, turned: [ReviewDecision]) {
        var verdicts: [Int64: ReviewDecision.Verdict] = [:]
        for decision in further { verdicts[decision.unit.reviewKey] = decision.verdict }
        let turned = decisions.filter { former in
            verdicts[former.unit.reviewKey].map { $0 != former.verdict } ?? false
        }
        let kept = decisions.filter { former in !turned.contains(former) && !further.contains { $0.isAgain(former) } }
        return (DecisionList(kept + further), turned)
    }

    /// Texts that are decided both ways.
    var contradictions: [ReviewDecision] {
        let accepted = Set(decisions.filter { $0.verdict == .accepted }.map(\.unit.reviewKey))
        return decisions.filter { $0.verdict == .rejected && accepted.contains($0.unit.reviewKey) }
    }

    private static func order(_ decision: ReviewDecision) -> (String, Int, Int, String, String, String) {
        let place = decision.unit.provenance.first
        return (
            place?.sourceArticle.path ?? "", place?.sourceSpan.start ?? 0, decision.verdict == .rejected ? 0 : 1,
            decision.unit.source.text, decision.unit.target.text, place?.targetArticle.path ?? ""
        )
    }
}

extension ReviewDecision {
    /// Whether another decision says the same; a rejection holds everywhere, so its place does not matter.
    fileprivate func isAgain(_ other: ReviewDecision) -> Bool {
        guard verdict == other.verdict, unit.reviewKey == other.unit.reviewKey else { return false }
        let (place, otherPlace) = (unit.provenance.first, other.unit.provenance.first)
        return verdict == .rejected
            || (place?.sourceArticle.path == otherPlace?.sourceArticle.path
                && place?.targetArticle.path == otherPlace?.targetArticle.path)
    }
}
