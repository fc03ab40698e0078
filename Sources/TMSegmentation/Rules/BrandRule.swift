extension SegmentationRule {
    /// An exclamation mark behind a Latin word of a Cyrillic sentence is part of a name: `директор Yahoo! Марисса Майер`.
    static let brand = SegmentationRule(name: "brand") { place in
        let units = place.units
        guard place.marks.count == 1, !place.hasClosing, units.has(UInt16(ascii: "!"), at: place.marks.lowerBound),
            let first = place.before.first, first > place.sentence, units.has(.upper, at: first),
            place.before.allSatisfy({ units.has(.latin, at: $0) }), !units.has(.latin, at: place.after.lowerBound)
        else { return nil }
        return place.startsSentence ? nil : .joins()
    }
}
