/// A candidate as the rules see it: what stands before and what behind. Makes no strings and looks at a bounded part of
/// the text, so that a rule costs the same on a line of any length.
struct BoundaryContext {
    /// How far words are followed.
    private static let reach = 48

    let units: Units
    let options: SegmentationOptions

    /// Where the sentence before the place begins.
    let sentence: Int

    /// Whether a quotation mark stands between there and the mark.
    let hasQuotes: Bool
    let marks: Range<Int>
    let offset: Int
    let next: Int

    /// The letters and digits right before the mark, with the hyphens and stops inside; empty behind a bracket or quote.
    let before: Range<Int>

    /// The word right behind the place, opening quotes and brackets passed over.
    let after: Range<Int>

    /// The abbreviation that ends with the mark.
    let abbreviation: Abbreviation?

    init(
        _ candidate: Candidate,
        in units: Units,
        sentence: Int,
        hasQuotes: Bool,
        abbreviations: Abbreviations,
        options: SegmentationOptions
    ) {
        self.units = units
        self.options = options
        self.sentence = sentence
        self.hasQuotes = hasQuotes
        (marks, offset, next) = (candidate.marks, candidate.offset, candidate.next)
        before = Self.word(in: units, endingAt: marks.lowerBound, from: sentence)
        let start = units.skip(.opener, from: next, to: next + 4)
        after = start..<units.skip([.upper, .lower, .uncased, .mark], from: start, to: start + Self.reach)
        let isStop = marks.count == 1 && units[marks.lowerBound] == UInt16(ascii: ".")
        abbreviation =
            isStop && offset == marks.upperBound
            ? Abbreviation(in: units, before: marks.lowerBound, from: sentence, abbreviations) : nil
    }

    private static func word(in units: Units, endingAt end: Int, from sentence: Int) -> Range<Int> {
        let lowest = max(sentence, end - reach)
        var start = end
        while start > lowest {
            if units.has([.upper, .lower, .uncased, .mark, .digit], at: start - 1) {
                start -= 1
            } else if start < end, start - 1 > lowest, units.isJoint(start - 1) {
                start -= 1
            } else {
                break
            }
        }
        return start..<end
    }

    /// A single full stop, nothing closing behind it.
    var isPlainStop: Bool {
        marks.count == 1 && offset == marks.upperBound && units[marks.lowerBound] == UInt16(ascii: ".")
    }

    var isEllipsis: Bool {
        units[marks.upperBound - 1] == 0x2026 || marks.count > 1 && marks.allSatisfy { units[$0] == UInt16(ascii: ".") }
    }

    /// Whether a quotation mark or bracket closes between the marks and the place.
    var hasClosing: Bool { units.has(.closer, at: marks.upperBound) && offset > marks.upperBound }

    var hasSpace: Bool { next > offset }

    /// Whether an opening quote or bracket stands right behind the place.
    var opensNext: Bool { after.lowerBound > next }

    var startsUpper: Bool { units.has(.upper, at: after.lowerBound) }

    var startsDigit: Bool { units.has(.digit, at: after.lowerBound) }

    /// Whether the next word is all capitals, of two letters or more.
    var nextIsAcronym: Bool { after.count >= 2 && after.allSatisfy { units.has(.upper, at: $0) } }

    /// Whether the next word is a capitalised one that begins sentences; a letter with a stop is an initial instead.
    var startsSentence: Bool {
        guard startsUpper, !(after.count <= 2 && units.has(UInt16(ascii: "."), at: after.upperBound)),
            !units.has(UInt16(ascii: "-"), at: after.upperBound),
            let word = FoldedWord(units, after)
        else { return false }
        return SentenceStarters.table.value(of: word) != nil
    }
}

extension Units {
    /// A hyphen, apostrophe or stop inside a word.
    fileprivate func isJoint(_ at: Int) -> Bool {
        let isMark = [0x2D, 0x2E, 0x27, 0x2019, 0x2011].contains(self[at])
        return isMark && has([.upper, .lower, .uncased, .digit], at: at - 1)
    }
}
