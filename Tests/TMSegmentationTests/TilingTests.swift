import TMBitext
@testable import TMSegmentation
import TMTestSupport
import Testing

/// Sentences tile the text whatever is in it, and come out the same whichever way the text goes in.
@Suite struct TilingTests {
    /// What offsets could trip over: astral characters, combining marks, every line end, every blank, marks and quotes.
    private static let alphabet = Array(
        "аБвҚiM. .!?…»«\"“”()[]-–—1903,;:@№\u{A0}\u{200B}\u{FEFF}\u{85}\u{2028}\u{2029}\r\n\t😀𝒜\u{301}\u{FE0F}г"
            .unicodeScalars
    )

    private static func text(seed: UInt64, count: Int) -> String {
        var generator = SeededGenerator(seed: seed)
        var view = String.UnicodeScalarView()
        for _ in 0..<count { view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
        return String(view)
    }

    @Test(arguments: 0..<30 as Range<UInt64>, [SegmentationEngine.rules, .icu])
    func segmentsTileTheText(seed: UInt64, engine: SegmentationEngine) {
        let text = LocatedText(Self.text(seed: seed, count: 400))
        let segments = Segmenter(language: .kazakh, engine: engine).segments(of: text[TextSpan(start: 0, end: 400)])
        var at = 0
        for segment in segments + [Segment(span: TextSpan(start: 400, end: 400), paragraph: 0, text: "")] {
            let gap = text.scalars[at..<segment.span.start].filter { !$0.isBlank }
            let lineEnds = text.scalars[segment.span.start..<segment.span.end].filter(\.isLineEnd)
            #expect(gap.isEmpty && lineEnds.isEmpty)
            #expect(text[segment.span] == segment.text)
            #expect(text.trimmed(segment.span) == (segment.span.count == 0 ? nil : segment.span))
            at = segment.span.end
        }
    }

    /// What rules read around a stop, in any order: initials, surnames, abbreviations, numbers, months, list marks.
    private static let words = [
        "А.", "Қ.", "0.", "3.", "IV.", "a)", "1)", "г.", "т.", "е.", "ж.", "млн.", "ул.", "см.", "д-р", "Если", "Кот",
        "швили", "Ко", "Бек", "ұлы", "мая", "қазан", "12", "2015", "«Да»", "—", "…", "?!", "(", ")", "tm.kz", "B.",
        "\n", "Жж.", "б.з.д.", "-", "Ким", "об.",
    ]

    @Test(arguments: 0..<40 as Range<UInt64>, [Language.russian, .kazakh])
    func sentencesOfAnyWordsHoldTheText(seed: UInt64, language: Language) {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<500).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &generator)] }
        let segments = Segmenter(language: language).segments(of: words.joined(separator: " "))
        let text = segments.map(\.text).joined(separator: " ")
        #expect(
            text.split(whereSeparator: \.isWhitespace)
                == words.joined(separator: " ").split(whereSeparator: \.isWhitespace)
        )
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func bytesAndScalarsAgree(seed: UInt64) throws {
        let text = Self.text(seed: seed, count: 300)
        let segments = Segmenter(language: .russian).segments(of: text)
        var spans: [SentenceSpan] = []
        let bytes = Array(text.utf8)
        _ = try bytes.withUnsafeBufferPointer {
            try Segmenter(language: .russian).stream().read($0, isLast: true) { spans.append($0) }
        }
        #expect(spans.map(\.span) == segments.map(\.span))
        #expect(spans.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == segments.map(\.text))
    }

    /// A text in small pieces, inside one long line, gives the sentences of the text in one piece.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func piecesGiveTheSameSentences(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sentences = [
            "Он пришёл в 2001 г. Все ждали. ", "Қ. Тоқаев келді… ", "А что? «Да!» — сказал он. ", "Т. д. и т. п. 😀 ",
        ]
        let text = (0..<4000).map { _ in sentences[Int.random(in: 0..<4, using: &generator)] }.joined()
        let wanted = Segmenter(language: .russian).segments(of: text).map(\.span)
        let stream = Segmenter(language: .russian).stream()
        let bytes = Array(text.utf8)
        var (start, end, spans) = (0, 0, [TextSpan]())
        while start < bytes.count {
            end = min(bytes.count, end + Int.random(in: 1...40_000, using: &generator))
            start += try bytes[start..<end].withUnsafeBufferPointer { piece in
                try stream.read(piece, isLast: end == bytes.count) { spans.append($0.span) }
            }
        }
        #expect(spans == wanted)
    }

    @Test func linesOfATextGiveTheSameSentences() {
        let text = LocatedText("Первая. Вторая 😀.\nТретья в 2001 г. Она была.")
        let byLines = Segmenter(language: .russian).segments(of: text, lines: text.lines)
        #expect(byLines.map(\.text) == ["Первая.", "Вторая 😀.", "Третья в 2001 г.", "Она была."])
        #expect(byLines.map(\.span.start) == [0, 8, 18, 35])
    }

    @Test func whatIsNotUTF8IsNamed() {
        let stream = Segmenter(language: .russian).stream()
        #expect(throws: InvalidUTF8(pieceStart: 0)) {
            try [0xD0, 0x20].withUnsafeBufferPointer { _ = try stream.read($0, isLast: true) { _ in } }
        }
    }

    @Test func manyStopsAreOneSentence() {
        #expect(Segmenter(language: .russian).segments(of: String(repeating: ".", count: 100_000)).count == 1)
        #expect(Segmenter(language: .russian).segments(of: String(repeating: ". ", count: 20_000)).count == 1)
    }
}
