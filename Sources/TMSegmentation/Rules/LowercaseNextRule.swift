extension SegmentationRule {
    /// A small letter or a mark that cannot begin a sentence goes on with it.
    static let lowercaseNext = SegmentationRule(name: "lowercase-next") { place in
        if place.units.has(.lower, at: place.after.lowerBound) {
            guard place.options.startsLowercase, place.abbreviation == nil, !place.opensNext, !place.isEllipsis else {
                return .joins()
            }
            return .breaks()
        }
        return [",", ";", ":", ")", "]", "»", "%"].contains { place.units[place.next] == UInt16(ascii: $0) }
            ? .joins() : nil
    }
}
