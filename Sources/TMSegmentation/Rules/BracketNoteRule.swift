extension SegmentationRule {
    /// A mark alone in brackets, `(!)`, `(?)`, is a remark inside the sentence.
    static let bracketNote = SegmentationRule(name: "bracket-note") { place in
        guard place.units.has(UInt16(ascii: ")"), at: place.marks.upperBound),
            place.units.has(UInt16(ascii: "("), at: place.marks.lowerBound - 1)
        else { return nil }
        return .joins()
    }
}
