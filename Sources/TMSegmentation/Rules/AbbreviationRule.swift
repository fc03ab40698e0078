internal import TMText

extension SegmentationRule {
    /// A listed abbreviation joins, unless its kind may end a sentence and a sentence seems to begin behind it.
    static let abbreviation = SegmentationRule(name: "abbreviation") { place in
        guard place.isPlainStop else { return nil }
        let form = place.formBefore
        guard let kind = place.abbreviations.kind(of: form) else { return nil }
        if FunctionWords.contains(place.text(place.wordAfter)) { return .breaks(entry: form) }
        switch kind {
        case .head: return .joins(entry: form)
        case .year: return place.classes[place.next] == .digit || place.startsUpper ? .joins(entry: form) : nil
        case .unit: return place.nextIsAcronym || place.classes[place.next] == .digit ? .joins(entry: form) : nil
        case .tail: return tail(form, place)
        }
    }

    /// `В 2001 г. Казахстан` goes on: the stop comes early in the line, behind a year that opens it.
    private static func tail(_ form: String, _ place: BoundaryContext) -> Verdict? {
        let isYear = form == "г" || form == "гг" || form == "в" || form == "вв"
        let start = place.sentenceStart
        let words = place.scalars[start..<place.marks.lowerBound].count { $0 == " " }
        if isYear, words <= 4, place.startsUpper { return .joins(entry: form) }
        if form.unicodeScalars.count == 1, !isYear, place.startsUpper { return .joins(entry: form) }
        return place.startsUpper ? .breaks(entry: form) : nil
    }
}

extension BoundaryContext {
    var startsUpper: Bool { wordAfter.first.map { classes[$0] == .uppercase } ?? false }

    var nextIsAcronym: Bool { wordAfter.count >= 2 && wordAfter.allSatisfy { classes[$0] == .uppercase } }

    /// Where the sentence before the mark seems to begin.
    var sentenceStart: Int {
        var at = marks.lowerBound - 1
        while at > line.lowerBound {
            if Self.finals.contains(scalars[at - 1]), classes[at] == .space { return at + 1 }
            at -= 1
        }
        return line.lowerBound
    }
}
