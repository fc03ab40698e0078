internal import TMBitext
internal import TMWorkflows

/// A bitext as text, for each format of `tm align`.
enum BitextRendering: String, CaseIterable {
    case table, tsv, jsonl

    func text(_ bitext: Bitext, languages: LanguagePair, width: Int = 100) -> String {
        bitext.beads.map { bead in
            switch self {
            case .table: Self.table(bead, bitext, width: width)
            case .tsv: Self.row(bead, bitext)
            case .jsonl: Self.object(bead, bitext, languages).text
            }
        }.map { $0 + "\n" }.joined()
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

    /// Both sides beside each other, wrapped at words, the confidence in front.
    private static func table(_ bead: Bead, _ bitext: Bitext, width: Int) -> String {
        let column = max(20, (width - 10) / 2)
        let left = wrapped(bitext.source[bead.source].joinedText, to: column)
        let right = wrapped(bitext.target[bead.target].joinedText, to: column)
        let percent = "\(Int((bead.confidence * 100).rounded()))%"
        return (0..<max(left.count, right.count)).map { line in
            let first = padded(line == 0 ? percent : "", to: 4)
            let middle = padded(line < left.count ? left[line] : "", to: column)
            return first + "  " + middle + "  " + (line < right.count ? right[line] : "")
        }.joined(separator: "\n") + "\n"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
