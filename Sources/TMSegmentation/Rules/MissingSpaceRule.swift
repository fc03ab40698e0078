extension SegmentationRule {
    /// No space behind the mark: a word and a capitalised word part (`айтты.Ол`), a name and a brand do not
    /// (`Яндекс.Новости`, `vesti.kz`, `А.Б.`).
    static let missingSpace = SegmentationRule(name: "missing-space") { place in
        guard !place.hasSpace else { return nil }
        guard place.startsUpper, place.before.count >= 2, place.endsInSmallLetters, place.abbreviation == nil else {
            return .joins()
        }
        if place.startsSentence { return .breaks() }
        guard place.isCapitalizedNext || place.nextIsRoman, !place.isLatinPair else { return .joins() }
        let isName = place.units.has(.upper, at: place.before.lowerBound) && place.before.lowerBound > place.sentence
        return place.isPlainStop && isName ? .joins() : .breaks()
    }
}

extension BoundaryContext {
    /// Whether the word before is a word to its end: its last two characters are small letters, and no stop is inside.
    fileprivate var endsInSmallLetters: Bool {
        units.has(.lower, at: before.upperBound - 1) && units.has(.lower, at: before.upperBound - 2)
            && !before.contains { units[$0] == UInt16(ascii: ".") }
    }

    fileprivate var isCapitalizedNext: Bool {
        after.count >= 2 && after.dropFirst().allSatisfy { units.has([.lower, .mark], at: $0) }
            || after.count == 1 && !units.has(.final, at: after.upperBound)
    }

    fileprivate var nextIsRoman: Bool { !after.isEmpty && after.allSatisfy { units.isRoman($0) } }

    /// Whether both words are in Latin letters, as file and host names are.
    fileprivate var isLatinPair: Bool {
        units.has(.latin, at: before.upperBound - 1) && units.has(.latin, at: after.upperBound - 1)
    }
}
