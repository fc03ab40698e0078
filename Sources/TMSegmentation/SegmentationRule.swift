/// What a rule says of a place.
enum Verdict: Equatable {
    case joins(entry: String? = nil)
    case breaks(entry: String? = nil)
}

/// One linguistic rule: a name, and a small function that answers or says nothing.
struct SegmentationRule: Sendable {
    let name: String
    let verdict: @Sendable (BoundaryContext) -> Verdict?

    /// The rules in the order they are asked; the first answer counts, ICU's proposal where there is none.
    static let all: [SegmentationRule] = [
        .glued, .attribution, .lowercaseNext, .listMarker, .initials, .abbreviation, .dashNext, .bracketNote,
        .finalMark,
    ]
}
