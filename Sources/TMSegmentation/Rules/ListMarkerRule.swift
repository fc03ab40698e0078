extension SegmentationRule {
    /// A number, letter or Roman figure with a stop at the start of a sentence marks what follows: `1.`, `а.`, `IV.`; so do
    /// a number behind a colon or the one before it in the line, `1. Пшеница (40 %) 2. Рожь`, and a heading, `Статья 10.`
    static let listMarker = SegmentationRule(name: "list-marker") { place in
        guard place.isPlainStop, !place.before.isEmpty else { return nil }
        let units = place.units
        if place.before.lowerBound == place.listStart {
            let isNumber =
                place.before.count <= 3
                && place.before.allSatisfy { units.has(.digit, at: $0) || units.has(0x2E, at: $0) }
            let isRoman = place.before.count <= 5 && place.before.allSatisfy { units.isRoman($0) }
            return isNumber || isRoman || place.before.count == 1 ? .joins() : nil
        }
        return place.continuesList || place.isHeading ? .joins() : nil
    }
}

extension BoundaryContext {
    /// How far back the marker before is looked for.
    private static let reach = 240

    /// The start of the sentence, a bullet, dash or section sign passed over.
    fileprivate var listStart: Int {
        let hasBullet =
            units.has(.dash, at: sentence) || units.has(0xA7, at: sentence) || units.has(0x2022, at: sentence)
        return units.skip(.blank, from: hasBullet ? sentence + 1 : sentence)
    }

    /// Whether the sentence so far is a heading's word and a number.
    fileprivate var isHeading: Bool {
        let end = units.skip(.letter, from: sentence, to: sentence + 16)
        let number = units.skip([.blank, .final], from: end)
        guard number > end, number == before.lowerBound,
            before.allSatisfy({ units.has(.digit, at: $0) || units.has(0x2E, at: $0) || units.isRoman($0) })
        else { return false }
        return FoldedWord(units, sentence..<end).flatMap(HeadingWords.table.value) != nil
    }

    /// Whether the word before is a number of at most two digits, and a colon or semicolon stands before it, or the number
    /// below it as a marker.
    fileprivate var continuesList: Bool {
        guard let number = units.number(before) else { return false }
        let previous = units.skipBack(.blank, from: before.lowerBound, to: sentence)
        if previous < before.lowerBound, units.has(.eye, at: previous - 1) { return true }
        var at = max(sentence, before.lowerBound - Self.reach)
        while at < before.lowerBound {
            let end = units.skip(.digit, from: at, to: before.lowerBound)
            if end > at, units.has(0x2E, at: end), at == sentence || units.has(.blank, at: at - 1),
                units.number(at..<end) == number - 1
            {
                return true
            }
            at = max(end, at + 1)
        }
        return false
    }
}

extension Units {
    /// The number that one or two ASCII digits spell.
    fileprivate func number(_ range: Range<Int>) -> Int? {
        guard (1...2).contains(range.count), range.allSatisfy({ (0x30...0x39).contains(self[$0]) }) else { return nil }
        return range.reduce(0) { $0 * 10 + Int(self[$1] - 0x30) }
    }
}
