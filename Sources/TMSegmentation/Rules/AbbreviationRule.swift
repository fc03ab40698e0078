extension SegmentationRule {
    /// A listed abbreviation joins, unless a sentence may end with it and one seems to begin behind it.
    static let abbreviation = SegmentationRule(name: "abbreviation") { place in
        guard let found = place.abbreviation, !found.isCapitalLetter else { return nil }
        let entry = found.entry
        if place.units.has(.lower, at: place.after.lowerBound) { return .joins(entry: entry) }
        if place.startsSentence { return .breaks(entry: entry) }
        guard found.mayEnd else { return .joins(entry: entry) }
        switch found.kind {
        case .head: return place.startsUpper ? .breaks(entry: entry) : .joins(entry: entry)
        case .tail: return place.startsUpper || place.startsDigit ? .breaks(entry: entry) : nil
        case .unit, .year:
            if place.startsDigit || place.nextIsAcronym { return .joins(entry: entry) }
            if place.opensNext, place.units.has(UInt16(ascii: "("), at: place.next) { return .joins(entry: entry) }
            if found.kind == .year, place.isTimeOnly(upTo: found.start) { return .joins(entry: entry) }
            return place.startsUpper ? .breaks(entry: entry) : nil
        }
    }
}

extension BoundaryContext {
    /// Whether the sentence so far is only when something happened: `В 2001`, `С 12 мая 2003`, `К концу XIX`.
    fileprivate func isTimeOnly(upTo end: Int) -> Bool {
        guard end - sentence <= 32 else { return false }
        let words = (sentence..<end).count { units.has(.blank, at: $0) && !units.has(.blank, at: $0 + 1) }
        return words <= 4
    }
}
