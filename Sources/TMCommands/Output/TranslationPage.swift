internal import TMBitext
internal import TMWorkflows

/// A text beside its translations as one HTML page that needs nothing else; of near matches it shows what differs from the
/// text that the memory holds.
struct TranslationPage {
    let document: TranslatedDocument
    let title: String

    var text: String {
        let labels = PageLabels.en
        return HTMLText.page(
            title: title,
            style: BitextPage.style + Self.style,
            body: """
                <h1>\(HTMLText.escaped(title))</h1>
                <p class="summary">\(TranslationRendering.summary(document))</p>
                <table>
                <thead><tr><th></th><th>\(labels.name(of: document.source))</th>\
                <th>\(labels.name(of: document.target))</th></tr></thead>
                <tbody>
                \(document.segments.map(row).joined(separator: "\n"))
                </tbody>
                </table>
                """
        )
    }

    private func row(_ segment: TranslatedSegment) -> String {
        let kind = segment.match.map { $0.kind != .fuzzy ? "sure" : $0.score >= 85 ? "likely" : "doubtful" } ?? "alone"
        let mark = segment.match.map { "\($0.score) %" } ?? "–"
        let hint = segment.isRepaired ? "repaired" : segment.match?.kind.rawValue ?? "no match"
        return "<tr class=\"\(kind)\"><th title=\"\(hint)\">\(mark)\(segment.isRepaired ? "<br>repaired" : "")</th>"
            + cell(HTMLText.escaped(segment.text) + memory(segment), document.source)
            + cell(HTMLText.escaped(segment.translation ?? ""), document.target) + "</tr>"
    }

    /// The text that the memory has for a near match, marked where it differs.
    private func memory(_ segment: TranslatedSegment) -> String {
        guard let match = segment.match, match.kind == .fuzzy else { return "" }
        return "<p class=\"memory\">\(DifferenceMarking(style: .html).marked(match))</p>"
    }

    private func cell(_ content: String, _ language: Language) -> String {
        "<td lang=\"\(language.code)\">\(content)</td>"
    }

    private static let style = """

        .memory { font-size: .85rem; opacity: .85; margin: .3rem 0 0; }
        del { color: var(--doubtful); } ins { color: var(--sure); font-weight: bold; text-decoration: none; }
        """
}
