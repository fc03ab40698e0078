extension SegmentationRule {
    /// A listed abbreviation joins, unless a sentence may end with it and one seems to begin behind it.
    static let abbreviation = SegmentationRule(name: "abbreviation") { place in
        guard let found = place.abbreviation, !found.isCapitalLetter else { return nil }
        let entry = found.entry
        if place.units.has(.lower, at: place.after.lowerBound) || found.ending == .no { return .joins(entry: entry) }
        if place.startsSentence { return .breaks(entry: entry) }
        if found.ending == .seldom || found.kind == .head && place.startsDigit { return .joins(entry: entry) }
        if found.kind != .head, place.isTimeOnly(upTo: found.start) { return .joins(entry: entry) }
        if found.kind.followsNumber, place.goesOnBehindNumber { return .joins(entry: entry) }
        return place.startsUpper || place.startsDigit ? .breaks(entry: entry) : nil
    }
}

extension BoundaryContext {
    /// Whether what follows a measure or a year belongs to it: another number, an acronym (`млрд. АҚШ`), a remark in
    /// brackets, the number of a paper (`1992 г. № 571`).
    fileprivate var goesOnBehindNumber: Bool {
        startsDigit || nextIsAcronym || units.has(0x2116, at: next) || opensNext && units.has(0x28, at: next)
    }

    /// Whether the sentence so far only says when: `В 2001`, `С 12 мая 2003`, `К концу XIX`.
    fileprivate func isTimeOnly(upTo end: Int) -> Bool {
        guard end - sentence <= 48 else { return false }
        var at = sentence
        while at < end {
            at = units.skip([.blank, .dash, .final], from: at, to: end)
            let start = at
            at = units.skip([.upper, .lower, .uncased, .mark, .digit], from: at, to: end)
            guard at > start else { return at == end }
            guard
                units.has(.digit, at: start) || (start..<at).allSatisfy({ units.isRoman($0) }) || isTimeWord(start..<at)
            else { return false }
        }
        return true
    }

    private func isTimeWord(_ word: Range<Int>) -> Bool {
        FoldedWord(units, word).flatMap(TimeWords.table.value) != nil
    }
}
