internal import TMText

extension SegmentationRule {
    /// A final mark, white space, and a capital, a digit or an opening quote: a sentence ends, also where ICU says no
    /// (behind `…`, before a digit).
    static let finalMark = SegmentationRule(name: "final-mark") { place in
        guard place.hasSpace else { return nil }
        if let first = place.wordAfter.first, place.classes[first].isLetter { return .breaks() }
        if place.classes[place.next] == .digit { return .breaks() }
        return BoundaryContext.openers.contains(place.scalars[place.next]) ? .breaks() : nil
    }
}
