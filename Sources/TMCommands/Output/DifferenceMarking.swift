internal import TMBitext

/// Marks in a match's source what the query has otherwise: by colour, by `[-words of the source-]{+of the query+}`, or by
/// the elements of HTML.
struct DifferenceMarking {
    enum Style { case plain, color, html }

    let style: Style

    func marked(_ match: Match) -> String {
        let placeholders = match.sourceText
        let source = LocatedText(placeholders.shown)
        var result = ""
        var at = 0
        for difference in match.differences {
            let span = placeholders.shownSpan(of: difference.sourceSpan)
            result += escaped(source[TextSpan(start: at, end: span.start)])
            if span.count > 0 { result += removed(escaped(source[span])) }
            if !difference.queryText.isEmpty { result += added(escaped(difference.queryText)) }
            at = span.end
        }
        return result + escaped(source[TextSpan(start: at, end: source.scalars.count)])
    }

    private func removed(_ text: String) -> String {
        switch style {
        case .plain: "[-\(text)-]"
        case .color: "\u{1B}[9;31m\(text)\u{1B}[0m"
        case .html: "<del>\(text)</del>"
        }
    }

    private func added(_ text: String) -> String {
        switch style {
        case .plain: "{+\(text)+}"
        case .color: "\u{1B}[1;32m\(text)\u{1B}[0m"
        case .html: "<ins>\(text)</ins>"
        }
    }

    private func escaped(_ text: String) -> String { style == .html ? HTMLText.escaped(text) : text }
}
