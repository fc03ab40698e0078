public import TMBitext
internal import TMText

/// Cuts text by the rules of an SRX file, with ICU's regular expressions, the flavour that SRX names. At each place the first
/// rule counts that matches there. Not to be shared between tasks.
public final class SRXSegmenter {
    private let rules: [(expression: RegularExpression, rule: SRXRule)]

    /// The rules that are left out: ICU does not understand their expressions, as where they use syntax of Java's alone.
    public let unreadable: [SRXRule]

    /// The rules that were given up, since their expressions took too long on a line.
    public private(set) var abandoned: Set<SRXRule> = []

    /// Compiles the document's rules for a language.
    public init(_ document: SRXDocument, language: Language) {
        var (readable, unreadable): ([(RegularExpression, SRXRule)], [SRXRule]) = ([], [])
        for rule in document.rules(for: language) {
            if RegularExpression(rule.before) != nil, RegularExpression(rule.after) != nil,
                let expression = RegularExpression("(?:\(rule.before))(?=\(rule.after))")
            {
                readable.append((expression, rule))
            } else {
                unreadable.append(rule)
            }
        }
        (rules, self.unreadable) = (readable, unreadable)
    }

    /// The sentences of a text, white space around them left out. A line's end always ends a sentence; each line is a
    /// paragraph.
    public func segments(of text: String) -> [Segment] {
        let located = LocatedText(text)
        return located.lines.filter { located.trimmed($0) != nil }.enumerated().flatMap { number, line in
            let ends = breaks(in: located[line]).map { line.start + $0 } + [line.end]
            return zip([line.start] + ends, ends).compactMap { start, end in
                located.trimmed(TextSpan(start: start, end: end)).map {
                    Segment(span: $0, paragraph: number, text: located[$0])
                }
            }
        }
    }

    /// Where sentences end inside a line, in scalars.
    private func breaks(in line: String) -> [Int] {
        let units = Array(line.utf16)
        var verdicts = [Bool?](repeating: nil, count: units.count + 1)
        units.withUnsafeBufferPointer { text in
            for (expression, rule) in rules where !abandoned.contains(rule) {
                guard let ends = expression.matchEnds(in: text) else {
                    abandoned.insert(rule)
                    continue
                }
                for end in ends where verdicts[end] == nil { verdicts[end] = rule.breaks }
            }
        }
        var (offset, breaks) = (0, [Int]())
        for (at, unit) in units.enumerated() {
            if at > 0, verdicts[at] == true, !UTF16.isTrailSurrogate(unit) { breaks.append(offset) }
            if !UTF16.isTrailSurrogate(unit) { offset += 1 }
        }
        return breaks
    }
}
