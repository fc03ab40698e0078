internal import TMBitext

/// A decision as a line of the decision file: verdict, two languages, two texts, and for either article the newspaper, the
/// path and the span. A decision about no place has the last six cells empty.
enum DecisionLine {
    static func text(_ decision: ReviewDecision) -> String {
        let (unit, place) = (decision.unit, decision.unit.provenance.first)
        let cells =
            [
                decision.verdict.rawValue, unit.source.language.code, unit.target.language.code, unit.source.text,
                unit.target.text,
            ]
            + cells(place?.sourceArticle, place?.sourceSpan) + cells(place?.targetArticle, place?.targetSpan)
        return cells.map(TabbedCell.escaped).joined(separator: "\t")
    }

    private static func cells(_ article: ArticleReference?, _ span: TextSpan?) -> [String] {
        guard let article, let span else { return ["", "", ""] }
        return [article.source, article.path, "\(span.start)-\(span.end)"]
    }

    /// Reads what ``text(_:)`` wrote; `nil` for anything else.
    static func decision(_ cells: [String]) -> ReviewDecision? {
        guard cells.count == 11, let verdict = ReviewDecision.Verdict(rawValue: cells[0]),
            let source = Language(cells[1]), let target = Language(cells[2]), !cells[3].isEmpty, !cells[4].isEmpty
        else { return nil }
        var unit = TranslationUnit(
            source: Variant(language: source, text: cells[3]),
            target: Variant(language: target, text: cells[4])
        )
        if let left = place(cells[5...7]), let right = place(cells[8...10]) {
            unit.provenance = [
                Provenance(
                    sourceArticle: left.article,
                    targetArticle: right.article,
                    sourceSpan: left.span,
                    targetSpan: right.span,
                    confidence: 1
                )
            ]
        }
        return ReviewDecision(verdict: verdict, unit: unit)
    }

    private static func place(_ cells: ArraySlice<String>) -> (article: ArticleReference, span: TextSpan)? {
        let cells = Array(cells)
        let ends = cells[2].split(separator: "-").compactMap { Int($0) }
        guard !cells[1].isEmpty, ends.count == 2, ends[0] <= ends[1] else { return nil }
        return (ArticleReference(source: cells[0], path: cells[1]), TextSpan(start: ends[0], end: ends[1]))
    }
}
