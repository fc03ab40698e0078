public import TMBitext

/// Cuts a text into sentences: ICU proposes, an ordered list of rules removes and adds.
public struct Segmenter: Sendable {
    private let language: Language
    private let engine: SegmentationEngine
    private let abbreviations: Abbreviations
    private let options: SegmentationOptions

    /// Creates a segmenter. Languages other than Russian and Kazakh run with ICU alone.
    ///
    /// - Parameter abbreviations: the list to ask; `nil` for the shipped one.
    public init(
        language: Language,
        engine: SegmentationEngine = .rules,
        abbreviations: Abbreviations? = nil,
        options: SegmentationOptions = SegmentationOptions()
    ) {
        self.language = language
        self.engine = [.russian, .kazakh].contains(language) ? engine : .icu
        self.abbreviations = abbreviations ?? .standard(for: language)
        self.options = options
    }

    /// Cuts a text that comes as bytes, piece by piece.
    public func stream() -> SentenceStream { SentenceStream(cutter: cutter()) }

    private func cutter() -> SentenceCutter {
        SentenceCutter(language: language, engine: engine, abbreviations: abbreviations, options: options)
    }

    /// The sentences of a text, white space around them left out. A line's end always ends a sentence. Paragraphs are
    /// parted by empty lines, or are the lines where no line of the first 256 KB is empty.
    ///
    /// - Complexity: linear.
    public func segments(of text: String) -> [Segment] {
        var segments: [Segment] = []
        read(text, with: stream()) { sentence, bytes in
            segments.append(
                Segment(
                    span: sentence.span,
                    paragraph: sentence.paragraph,
                    text: String(decoding: bytes, as: UTF8.self)
                )
            )
        }
        return segments
    }

    /// The sentences of some lines of a text; a segment's paragraph is the number of its line.
    public func segments(of text: LocatedText, lines: [TextSpan]) -> [Segment] {
        let cutter = cutter()
        var segments: [Segment] = []
        for (number, line) in lines.enumerated() {
            let units = text.scalars[line.start..<line.end].flatMap(\.utf16)
            units.withUnsafeBufferPointer { buffer in
                var position = TextPosition()
                position.jump(toScalar: line.start)
                _ = cutter.cut(buffer) { finding in
                    guard case .sentence(let range) = finding else { return }
                    position.advance(to: range.lowerBound, in: buffer)
                    let start = position.scalar
                    position.advance(to: range.upperBound, in: buffer)
                    let span = TextSpan(start: start, end: position.scalar)
                    // Not from the units: decoding UTF-16 takes ten times as long.
                    segments.append(Segment(span: span, paragraph: number, text: text[span]))
                }
            }
        }
        return segments
    }

    /// Every place where a sentence might end, and what decided; line ends are not among them.
    public func trace(of text: String) -> [BoundaryDecision] {
        let stream = stream()
        var decisions: [BoundaryDecision] = []
        stream.decided = { decision, offset in
            decisions.append(
                BoundaryDecision(
                    offset: offset,
                    breaks: decision.breaks,
                    rule: decision.rule.map { "\(SegmentationRule.all[$0].name)" } ?? "icu",
                    entry: decision.entry.map { abbreviations.forms[$0] }
                )
            )
        }
        read(text, with: stream) { _, _ in }
        return decisions
    }

    private func read(
        _ text: String,
        with stream: SentenceStream,
        sentence: (SentenceSpan, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var text = text
        text.withUTF8 { bytes in
            // A string is UTF-8: nothing is thrown.
            _ = try? stream.read(bytes, isLast: true) {
                sentence($0, UnsafeBufferPointer(rebasing: bytes[$0.bytes]))
            }
        }
    }
}
