internal import TMBitext

/// Units beside each other, article by article, as an HTML page for reading.
struct ReviewPage {
    private var rows: [String] = []
    private var pages: [String]?

    /// Below this confidence a row is shaded.
    private static let weak = 0.8

    /// Adds a unit with the one place it is shown at.
    mutating func add(_ unit: TranslationUnit) {
        let place = unit.provenance.first
        let here = [place?.sourceArticle, place?.targetArticle].map { $0?.path ?? "" }
        if here != pages {
            if pages != nil { rows.append("</table></section>") }
            let titles = [place?.sourceArticle, place?.targetArticle].compactMap { $0.map(Self.heading) }
            rows.append("<section><h2>\(titles.joined(separator: "<br>"))</h2><table>")
            pages = here
        }
        let confidence = place.map { "\(Int(($0.confidence * 100).rounded()))\u{A0}%" } ?? ""
        let marks = unit.marks.map { "\($0.kind.rawValue): \($0.detail)" }.joined(separator: "; ")
        let isWeak = (place?.confidence ?? 1) < Self.weak || !unit.marks.isEmpty
        rows.append(
            """
            <tr\(isWeak ? " class=\"weak\"" : "")><td>\(confidence)</td>\
            <td lang="\(unit.source.language)">\(HTMLText.escaped(unit.source.text))</td>\
            <td lang="\(unit.target.language)">\(HTMLText.escaped(unit.target.text))</td>\
            <td class="mark">\(HTMLText.escaped(marks))</td></tr>
            """
        )
    }

    /// The whole page.
    var text: String {
        let body = rows.joined(separator: "\n") + (pages == nil ? "" : "</table></section>")
        return HTMLText.page(
            title: "Units to review",
            style: ReportStyle.css,
            body: "<h1>Units to review</h1>\n" + body
        )
    }

    private static func heading(_ article: ArticleReference) -> String {
        let parts = [article.source, article.date?.description, article.title, article.path].compactMap(\.self)
        return HTMLText.escaped(parts.joined(separator: ", "))
    }
}
