public import TMBitext

/// What a memory proposes for a segment.
public struct Proposal: Hashable, Sendable {
    /// The translation to fill the segment with; `nil` to leave it open.
    public var filling: Filling?

    /// All matches, the best first, to stand beside the segment as suggestions.
    public var matches: [Match]

    /// Creates a proposal.
    public init(filling: Filling? = nil, matches: [Match] = []) {
        self.filling = filling
        self.matches = matches
    }

    /// The matches that say more than the filling does: all of them, but beside an exact one that is filled in only other
    /// translations of the same text.
    var suggestions: [Match] {
        guard let filling, filling.isExact else { return matches }
        return matches.filter { $0.unit != filling.match.unit && $0.kind != .fuzzy }
    }
}
