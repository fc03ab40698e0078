/// An abbreviation of the list, found before a full stop.
struct Abbreviation {
    /// Its number in the list.
    let entry: Int
    let kind: Abbreviations.Kind
    let ending: Abbreviations.Ending

    /// Where it begins.
    let start: Int

    /// Whether it is one letter, and that a capital.
    let isCapitalLetter: Bool

    /// Whether a number stands right before it.
    let followsNumber: Bool

    /// Finds the longest entry that ends at `end`: one word, or words of a few letters each with stops between them, with or
    /// without spaces (`т. д`, `б.з.б`), or one behind `и` (`и пр`).
    init?(in units: Units, before end: Int, from sentence: Int, _ abbreviations: Abbreviations) {
        var form = FoldedWord()
        var at = end
        var found: (entry: Int, start: Int, followsNumber: Bool)?
        for part in 0..<4 {
            let start = units.startOfPart(endingAt: at, from: sentence)
            guard start < at, part == 0 || at - start <= 4 else { break }
            for unit in stride(from: at - 1, through: start, by: -1) { form.prepend(units[unit]) }
            guard form.count < 16 else { break }
            let followsNumber = units.endsNumber(start, from: sentence)
            if let entry = abbreviations.entry(form, afterNumber: followsNumber),
                units.has(.upper, at: start) || !abbreviations.entries[entry].isCapital
            {
                found = (entry, start, followsNumber)
            }
            let gap = units.skipBack(.blank, from: start, to: max(sentence, start - 2))
            if units.has(.final, at: gap - 1), gap - 1 > sentence, units[gap - 1] == UInt16(ascii: ".") {
                form.prepend(units[gap - 1])
                at = gap - 1
            } else if part == 0, gap < start, gap - 1 >= sentence, units[gap - 1] == 0x438 || units[gap - 1] == 0x418,
                !units.has([.upper, .lower], at: gap - 2)
            {
                form.prepend(UInt16(ascii: " "))
                at = gap
            } else {
                break
            }
        }
        guard let found else { return nil }
        let entry = abbreviations.entries[found.entry]
        guard entry.kind != .word else { return nil }
        self.entry = found.entry
        (kind, ending) = (entry.kind, entry.ending)
        (start, followsNumber) = (found.start, found.followsNumber)
        isCapitalLetter = end - found.start == 1 && units.has(.upper, at: found.start)
    }
}

extension Units {
    /// Where the letters begin that end at a place, hyphens between letters included.
    fileprivate func startOfPart(endingAt end: Int, from sentence: Int) -> Int {
        let lowest = max(sentence, end - 16)
        var start = end
        while start > lowest {
            if has([.upper, .lower, .uncased, .mark], at: start - 1) {
                start -= 1
            } else if start < end, self[start - 1] == 0x2D, start - 1 > lowest, has(.letter, at: start - 2) {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    /// Whether a number ends before a place: digits, Roman figures, a numeral with its ending (`1830-е`), or digits with a
    /// letter among them that a scanner took for one (`193З`).
    func endsNumber(_ place: Int, from sentence: Int) -> Bool {
        let lowest = max(sentence, place - 16)
        var at = skipBack(.blank, from: place, to: lowest)
        if at == place, at > lowest, traits(at - 1).isAny(of: .dash) { at -= 1 }
        guard at > lowest else { return false }
        if has(.digit, at: at - 1) { return true }
        let start = skipBack(.letter, from: at, to: lowest)
        guard start < at else { return false }
        if (start..<at).allSatisfy({ isRoman($0) }) { return true }
        let stem = start > lowest && traits(start - 1).isAny(of: .dash) ? start - 1 : start
        return at - start <= 2 && has(.digit, at: stem - 1) && stem - 1 >= lowest
    }

    /// A Roman figure, in Latin letters or the Cyrillic ones that look the same.
    func isRoman(_ at: Int) -> Bool {
        switch self[at] {
        case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x4D, 0x406, 0x425, 0x4C0: true
        default: false
        }
    }
}
