internal import TMText

extension SegmentationRule {
    /// A lower-case word goes on with the sentence.
    static let lowercaseNext = SegmentationRule(name: "lowercase-next") { place in
        let after = place.wordAfter
        if let first = after.first { return place.classes[first] == .lowercase ? .joins() : nil }
        return [",", ";", ":", ")", "»", "%"].contains(place.scalars[place.next]) ? .joins() : nil
    }
}
