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
        case .tsv: Self.rows(bitext)
        case .jsonl:
            bitext.beads.map { JSONValue.object(Self.fields($0, bitext, layout.languages)).text + "\n" }.joined()
        }
    }

    /// The formats that can show why beads were chosen.
    var explains: Bool { self == .table || self == .jsonl }

    /// A bitext with the reasons for its beads; only formats that can show them do.
    func text(_ explained: ExplainedBitext, _ layout: Layout) -> String {
        let (bitext, reasons) = (explained.bitext, explained.explanations)
        switch self {
        case .tsv, .html: return text(bitext, layout)
        case .table:
            let notes = zip(reasons, bitext.beads).map {
                ExplanationRendering.lines($0, of: $1, languages: layout.languages)
            }
            return BitextTable(width: layout.width, hasColor: layout.hasColor).text(bitext, notes: notes)
        case .jsonl:
            return zip(bitext.beads, reasons).map { bead, reason in
                let explanation = ExplanationRendering.json(reason, languages: layout.languages)
                return JSONValue.object(
                    Self.fields(bead, bitext, layout.languages) + [("explanation", explanation)]
                ).text + "\n"
            }.joined()
        }
    }

    private static func rows(_ bitext: Bitext) -> String {
        var rows = ""
        for bead in bitext.beads {
            append(bead.source, to: &rows)
            append(bead.target, to: &rows)
            rows += JSONValue.number(bead.confidence).text + "\t"
            append(bitext.source[bead.source], to: &rows)
            rows += "\t"
            append(bitext.target[bead.target], to: &rows)
            rows += "\n"
        }
        return rows
    }

    private static func append(_ range: Range<Int>, to row: inout String) {
        for number in range {
            if number > range.lowerBound { row += "," }
            row += String(number)
        }
        row += "\t"
    }

    /// Appends segments with spaces between, and for tabs and line ends inside them.
    private static func append(_ segments: ArraySlice<Segment>, to row: inout String) {
        for (number, segment) in segments.enumerated() {
            if number > 0 { row += " " }
            // Nearly all texts go in one piece; looking at each Character takes many times as long.
            if segment.text.utf8.contains(where: mayBeTabOrLineEnd),
                segment.text.unicodeScalars.contains(where: isTabOrLineEnd)
            {
                row += String(segment.text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
            } else {
                row += segment.text
            }
        }
    }

    /// Whether a byte of UTF-8 begins a tab or a line end, or one of a few others.
    private static func mayBeTabOrLineEnd(_ byte: UInt8) -> Bool {
        (0x09...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2
    }

    static func isTabOrLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func fields(
        _ bead: Bead,
        _ bitext: Bitext,
        _ languages: LanguagePair
    ) -> [(String, JSONValue)] {
        let (left, right) = (bitext.source[bead.source], bitext.target[bead.target])
        func span(_ segments: ArraySlice<Segment>) -> JSONValue {
            let span = segments.joinedSpan
            return segments.isEmpty ? .null : .array([.integer(span.start), .integer(span.end)])
        }
        func text(_ segments: ArraySlice<Segment>) -> JSONValue {
            segments.isEmpty ? .null : .string(segments.joinedText)
        }
        let (source, target) = (languages.source.code, languages.target.code)
        return [
            (source, .array(bead.source.map { .integer($0) })), (target, .array(bead.target.map { .integer($0) })),
            (source + "Span", span(left)), (target + "Span", span(right)),
            ("confidence", .number(bead.confidence)),
            (source + "Text", text(left)), (target + "Text", text(right)),
        ] + (bead.isMoved ? [("moved", .bool(true))] : [])
    }
}
