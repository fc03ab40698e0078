public import TMBitext
internal import TMText

/// Cuts a text into sentences: ICU proposes, an ordered list of rules removes and adds.
public struct Segmenter: Sendable {
    private let language: Language
    private let engine: SegmentationEngine
    private let abbreviations: Abbreviations

    /// Creates a segmenter. Languages other than Russian and Kazakh run with ICU alone.
    ///
    /// - Parameter abbreviations: the list to ask; `nil` for the shipped one.
    public init(language: Language, engine: SegmentationEngine = .rules, abbreviations: Abbreviations? = nil) {
        self.language = language
        self.engine = [.russian, .kazakh].contains(language) ? engine : .icu
        self.abbreviations = abbreviations ?? .standard(for: language)
    }

    /// The sentences of a text, white space around them left out. A line's end always ends a sentence. Paragraphs are
    /// parted by empty lines, or are the lines where no line is empty.
    ///
    /// - Complexity: linear.
    public func segments(of text: String) -> [Segment] {
        let located = LocatedText(text)
        let lines = located.lines
        let hasBlocks = Self.hasInnerBlank(lines.map { located.trimmed($0) != nil })
        var paragraph = -1
        var opens = true
        return sentences(of: located, lines: lines).flatMap { line, spans -> [Segment] in
            guard located.trimmed(line) != nil else {
                opens = true
                return []
            }
            if opens || !hasBlocks { paragraph += 1 }
            opens = false
            return spans.map { Segment(span: $0, paragraph: paragraph, text: located[$0]) }
        }
    }

    /// The sentences of some lines of a text; a segment's paragraph is the number of its line.
    public func segments(of text: LocatedText, lines: [TextSpan]) -> [Segment] {
        sentences(of: text, lines: lines).enumerated().flatMap { number, line in
            line.spans.map { Segment(span: $0, paragraph: number, text: text[$0]) }
        }
    }

    /// Every place where a sentence might end, and what decided; line ends are not among them.
    public func trace(of text: String) -> [BoundaryDecision] {
        let located = LocatedText(text)
        return decisions(in: located, lines: located.lines).flatMap { $0 }
    }

    private func sentences(of text: LocatedText, lines: [TextSpan]) -> [(line: TextSpan, spans: [TextSpan])] {
        zip(lines, decisions(in: text, lines: lines)).map { line, decisions in
            let ends = decisions.filter(\.breaks).map(\.offset) + [line.end]
            var start = line.start
            let spans = ends.compactMap { end -> TextSpan? in
                defer { start = end }
                return text.trimmed(TextSpan(start: start, end: end))
            }
            return (line, spans)
        }
    }

    private func decisions(in text: LocatedText, lines: [TextSpan]) -> [[BoundaryDecision]] {
        let classes = CharacterClass.classes(of: text.scalars)
        let scanner = BoundaryScanner(scalars: text.scalars, abbreviations: abbreviations)
        let breaker = SentenceBreaker(language: language)
        return lines.map { line in
            let proposals = breaker?.boundaries(in: Array(text.scalars[line.start..<line.end])) ?? []
            switch engine {
            case .rules: return scanner.decisions(in: line, classes: classes, proposals: proposals)
            case .icu:
                return proposals.filter { $0 < line.count }.map {
                    BoundaryDecision(offset: line.start + $0, breaks: true, rule: "icu", entry: nil)
                }
            }
        }
    }

    /// Whether an empty line stands between lines with text.
    private static func hasInnerBlank(_ filled: [Bool]) -> Bool {
        guard let first = filled.firstIndex(of: true), let last = filled.lastIndex(of: true) else { return false }
        return filled[first...last].contains(false)
    }
}
