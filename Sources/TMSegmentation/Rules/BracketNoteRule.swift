internal import TMText

extension SegmentationRule {
    /// A lone closing bracket behind a question or exclamation mark, `(!)`, is a remark inside the sentence.
    static let bracketNote = SegmentationRule(name: "bracket-note") { place in
        guard place.hasClosing, place.scalars[place.marks.upperBound] == ")", place.marks.lowerBound > 0,
            place.scalars[place.marks.lowerBound - 1] == "("
        else { return nil }
        return .joins()
    }
}
