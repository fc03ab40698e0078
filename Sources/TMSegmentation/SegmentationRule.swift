/// What a rule says of a place, with the number of the list's entry that it went by.
enum Verdict: Equatable {
    case joins(entry: Int? = nil)
    case breaks(entry: Int? = nil)
}

/// One linguistic rule: a name, and a small function that answers or says nothing.
struct SegmentationRule: Sendable {
    let name: StaticString
    let verdict: @Sendable (BoundaryContext) -> Verdict?

    /// The rules in the order they are asked; the first answer counts, ICU's proposal where there is none.
    static let all: [SegmentationRule] = [
        .missingSpace, .detachedQuote, .framedQuotation, .attribution, .listMarker, .initials, .abbreviation,
        .lowercaseNext, .dialogueDash, .bracketNote, .brand, .paperNumber, .finalMark,
    ]
}
