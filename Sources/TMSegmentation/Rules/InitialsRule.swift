extension SegmentationRule {
    /// One upper-case letter and a stop before a capital is an initial: `Қ. Тоқаев`, `А. Б. Серіков`, `Ж.-П. Бертран`. A
    /// letter that no such name can begin with ends the sentence: `до 10 G. Из-за`, `Твртко I. Сын`.
    static let initials = SegmentationRule(name: "initials") { place in
        guard place.isPlainStop, place.abbreviation?.ending != .no,
            place.startsUpper && place.hasInitial || place.hasMisreadInitial
        else { return nil }
        if place.startsSentence { return .breaks() }
        if place.opensNext || place.isForeignLetter { return nil }
        return .joins()
    }
}

extension BoundaryContext {
    /// Whether the last part of the word before is one capital.
    fileprivate var hasInitial: Bool {
        guard let last = before.last, units.has(.upper, at: last) else { return false }
        return before.count == 1 ? !units.has(.symbol, at: last - 1) : units.isInitialJoint(last - 1)
    }

    /// A digit that a scanner read for the letter of its shape, `3` for `З` and `0` for `О`, before a surname or another
    /// initial and a surname.
    fileprivate var hasMisreadInitial: Bool {
        guard let last = before.last, units.isMisreadInitial(last) else { return false }
        guard before.count == 1 || units.isInitialJoint(last - 1) else { return false }
        var name = after.lowerBound
        if units.has(.upper, at: name) || units.isMisreadInitial(name), units.has(0x2E, at: name + 1) {
            name = units.skip(.blank, from: name + 2)
        }
        return Surname.matches(units, name..<units.skip(.letter, from: name, to: name + 24))
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
    fileprivate func isMisreadInitial(_ at: Int) -> Bool { has(0x30, at: at) || has(0x33, at: at) }

    /// The stop, or stop and hyphen, between two initials.
    fileprivate func isInitialJoint(_ at: Int) -> Bool { has(0x2E, at: has(0x2D, at: at) ? at - 1 : at) }
}
