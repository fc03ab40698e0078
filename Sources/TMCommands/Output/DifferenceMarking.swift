internal import TMBitext

/// Marks in a match's source what the query has otherwise: by colour, or by `[-words of the source-]{+of the query+}`.
struct DifferenceMarking {
    let hasColor: Bool

    func marked(_ match: Match) -> String {
        let placeholders = match.sourceText
        let source = LocatedText(placeholders.shown)
        var result = ""
        var at = 0
        for difference in match.differences {
            let span = placeholders.shownSpan(of: difference.sourceSpan)
            result += source[TextSpan(start: at, end: span.start)]
            if span.count > 0 { result += removed(source[span]) }
            if !difference.queryText.isEmpty { result += added(difference.queryText) }
            at = span.end
        }
        return result + source[TextSpan(start: at, end: source.scalars.count)]
    }

    private func removed(_ text: String) -> String { hasColor ? "\u{1B}[9;31m\(text)\u{1B}[0m" : "[-\(text)-]" }

    private func added(_ text: String) -> String { hasColor ? "\u{1B}[1;32m\(text)\u{1B}[0m" : "{+\(text)+}" }
}
