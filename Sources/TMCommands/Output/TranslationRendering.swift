internal import TMBitext
internal import TMWorkflows

/// A translated document, for each format of `tm translate`.
enum TranslationRendering: String, CaseIterable {
    case txt, tsv, xliff, html

    /// The format that the name of an output shows; `nil` where it shows none.
    init?(path: String) {
        switch path.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
        case "txt": self = .txt
        case "tsv", "tab": self = .tsv
        case "xlf", "xliff": self = .xliff
        case "html", "htm": self = .html
        default: return nil
        }
    }

    /// Whether documents of a format can be written so.
    func goes(with format: DocumentFormat) -> Bool {
        switch self {
        case .tsv, .html: true
        case .txt: format == .txt
        case .xliff: format != .po
        }
    }

    func bytes(_ document: TranslatedDocument, title: String) -> [UInt8] {
        switch self {
        case .txt, .xliff: document.bytes
        case .tsv: Array(Self.rows(document).utf8)
        case .html: Array(TranslationPage(document: document, title: title).text.utf8)
        }
    }

    /// How many segments there are, and what was made of them.
    static func summary(_ document: TranslatedDocument) -> String {
        let segments = document.segments
        let found = segments.compactMap { segment in segment.match.map { (match: $0, isRepaired: segment.isRepaired) } }
        let exact = found.count { $0.match.kind != .fuzzy }
        let repaired = found.count { $0.isRepaired }
        let closed = segments.count { $0.isClosed }
        let parts = [
            "\(exact) exact", "\(found.count - exact) near" + (repaired > 0 ? " (\(repaired) repaired)" : ""),
            "\(segments.count - found.count - closed) open",
        ]
        let kept = closed > 0 ? ["\(closed) as they were"] : []
        return "\(segments.count) segments: " + (parts + kept).joined(separator: ", ")
    }

    /// Text, translation, score and kind under a line of names, as `tm import` reads them.
    private static func rows(_ document: TranslatedDocument) -> String {
        let header = [document.source.code, document.target.code, "score", "kind"]
        let rows = document.segments.map { segment in
            [
                segment.text, segment.translation ?? "", segment.match.map { String($0.score) } ?? "",
                segment.isRepaired ? "repaired" : segment.match?.kind.rawValue ?? "",
            ]
        }
        return ([header] + rows).map { $0.map(cell).joined(separator: "\t") + "\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: BitextRendering.isTabOrLineEnd).map { String($0) }
            .joined(separator: " ")
    }
}
