extension SegmentationRule {
    /// One upper-case letter and a stop before a capital is an initial: `Қ. Тоқаев`, `А. Б. Серіков`, `Ж.-П. Бертран`. A
    /// letter that no such name can begin with ends the sentence: `до 10 G. Из-за`, `Твртко I. Сын`.
    static let initials = SegmentationRule(name: "initials") { place in
        guard place.isPlainStop, place.startsUpper, place.hasInitial || place.hasMisreadInitial else { return nil }
        if place.startsSentence { return .breaks() }
        if place.opensNext || place.isForeignLetter { return nil }
        return .joins()
    }
}

extension BoundaryContext {
    /// Whether the last part of the word before is one capital.
    fileprivate var hasInitial: Bool {
        guard let last = before.last, units.has(.upper, at: last) else { return false }
        return before.count == 1 || units.isInitialJoint(last - 1)
    }

    /// A digit that a scanner read for the letter of its shape, `3` for `З` and `0` for `О`, before a surname.
    fileprivate var hasMisreadInitial: Bool {
        guard let last = before.last, units[last] == 0x30 || units[last] == 0x33 else { return false }
        guard before.count == 1 || units.isInitialJoint(last - 1) else { return false }
        return Surname.matches(units, after)
    }

    /// A Latin letter that looks like no Cyrillic one, or a Roman figure, before a Cyrillic word.
    fileprivate var isForeignLetter: Bool {
        guard let last = before.last, before.count == 1, units.has(.latin, at: last),
            !units.has(.latin, at: after.upperBound - 1)
        else { return false }
        return !"ABCEHKMOPTXY".utf16.contains(units[last])
    }
}

extension Units {
    fileprivate func isInitialJoint(_ at: Int) -> Bool { has(0x2E, at: at) || has(0x2D, at: at) }
}
