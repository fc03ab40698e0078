/// A place where a sentence might end: behind final marks and what closes after them.
struct Candidate {
    /// The last run of final marks.
    let marks: Range<Int>

    /// The place: behind the marks, closing quotes and brackets, footnote numbers, smileys and emoji.
    let offset: Int

    /// The first visible unit behind the place; the end of the line where nothing follows.
    let next: Int

    /// Reads the candidate whose first mark stands at `start`. Linear in what it covers.
    init(in units: Units, at start: Int) {
        var marks = start..<units.skip(.final, from: start)
        var at = Self.closed(units, from: marks.upperBound)
        while units.has(.final, at: at) {
            marks = at..<units.skip(.final, from: at)
            at = Self.closed(units, from: marks.upperBound)
        }
        self.init(in: units, marks: marks, closed: at)
    }

    /// Reads the candidate behind a smiley, which stands for the mark.
    init?(in units: Units, smileyAt start: Int) {
        guard let end = Self.smiley(units, at: start) else { return nil }
        self.init(in: units, marks: start..<end, closed: end)
    }

    private init(in units: Units, marks: Range<Int>, closed: Int) {
        var at = closed
        while true {
            let ornament = units.skip(.blank, from: at)
            guard let end = Self.ornament(units, at: ornament), !units.has(.letter, at: end) else { break }
            at = end
        }
        self.marks = marks
        offset = at
        next = units.skip(.blank, from: at)
    }

    /// Behind closing quotes, brackets and footnote numbers: a quotation mark that could open as well closes where no
    /// letter or digit touches it behind.
    private static func closed(_ units: Units, from start: Int) -> Int {
        var at = start
        while at < units.count {
            if let end = footnote(units, at: at) {
                at = end
                continue
            }
            guard units.has(.closer, at: at) else { return at }
            if units.has(.opener, at: at), units.has([.upper, .lower, .uncased, .digit], at: at + 1) { return at }
            at += 1
        }
        return at
    }

    /// `[12]`
    private static func footnote(_ units: Units, at start: Int) -> Int? {
        guard units.has(UInt16(ascii: "["), at: start) else { return nil }
        let end = units.skip(.digit, from: start + 1, to: start + 5)
        return end > start + 1 && units.has(UInt16(ascii: "]"), at: end) ? end + 1 : nil
    }

    private static func ornament(_ units: Units, at start: Int) -> Int? {
        if units.has(.eye, at: start) { return smiley(units, at: start) }
        guard start < units.count, units.isEmoji(start) else { return nil }
        var at = start + 1
        while at < units.count, units.isEmoji(at) { at += 1 }
        return at
    }

    /// `:)`, `;-)`, `:(((`
    private static func smiley(_ units: Units, at start: Int) -> Int? {
        let mouth = units.has(UInt16(ascii: "-"), at: start + 1) ? start + 2 : start + 1
        guard mouth < units.count, units[mouth] == UInt16(ascii: ")") || units[mouth] == UInt16(ascii: "(") else {
            return nil
        }
        var at = mouth
        while at < units.count, units[at] == units[mouth] { at += 1 }
        return units.has([.upper, .lower, .uncased, .digit], at: at) ? nil : at
    }
}

extension Units {
    /// Whether the unit is a part of an emoji: beyond the basic plane, a dingbat, a joiner or variation selector.
    fileprivate func isEmoji(_ at: Int) -> Bool {
        switch self[at] {
        case 0x2600...0x27BF, 0x2B50, 0xFE0F, 0x200D: true
        default: traits(at).isAny(of: .surrogate)
        }
    }
}

extension UInt16 {
    /// The unit of an ASCII character.
    init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
