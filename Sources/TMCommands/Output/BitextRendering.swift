internal import TMBitext
internal import TMWorkflows

/// A bitext as text, for each format of `tm align`.
enum BitextRendering: String, CaseIterable {
    case table, tsv, jsonl, html

    /// How a bitext is shown.
    struct Layout {
        let languages: LanguagePair
        var width = 100
        var hasColor = false
        var labels = PageLabels.en
    }

    /// The ending of the names of files in the format.
    var fileEnding: String { self == .table ? "txt" : rawValue }

    func text(_ bitext: Bitext, _ layout: Layout) -> String {
        switch self {
        case .table: BitextTable(width: layout.width, hasColor: layout.hasColor).text(bitext)
        case .html: BitextPage(languages: layout.languages, labels: layout.labels).text(bitext)
        case .tsv: bitext.beads.map { Self.row($0, bitext) + "\n" }.joined()
        case .jsonl: bitext.beads.map { Self.object($0, bitext, layout.languages).text + "\n" }.joined()
        }
    }

    private static func row(_ bead: Bead, _ bitext: Bitext) -> String {
        func numbers(_ range: Range<Int>) -> String { range.map(String.init).joined(separator: ",") }
        func plain(_ text: String) -> String { String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
        return [
            numbers(bead.source), numbers(bead.target), JSONValue.number(bead.confidence).text,
            plain(bitext.source[bead.source].joinedText), plain(bitext.target[bead.target].joinedText),
        ].joined(separator: "\t")
    }

    private static func object(_ bead: Bead, _ bitext: Bitext, _ languages: LanguagePair) -> JSONValue {
        let (left, right) = (bitext.source[bead.source], bitext.target[bead.target])
        func span(_ segments: ArraySlice<Segment>) -> JSONValue {
            let span = segments.joinedSpan
            return segments.isEmpty ? .null : .array([.integer(span.start), .integer(span.end)])
        }
        func text(_ segments: ArraySlice<Segment>) -> JSONValue {
            segments.isEmpty ? .null : .string(segments.joinedText)
        }
        let (source, target) = (languages.source.code, languages.target.code)
        return .object([
            (source, .array(bead.source.map { .integer($0) })), (target, .array(bead.target.map { .integer($0) })),
            (source + "Span", span(left)), (target + "Span", span(right)),
            ("confidence", .number(bead.confidence)),
            (source + "Text", text(left)), (target + "Text", text(right)),
        ])
    }
}
