public import TMBitext

/// Takes the article out of a page that was flattened to text: finds the headline, the date and the author, and drops
/// the lines that are none of the article's.
public struct PageCleaner: Sendable {
    private let repeatedLines: RepeatedLines

    /// Creates a cleaner that knows the lines which repeat on the pages of each newspaper.
    public init(repeatedLines: RepeatedLines = .none) {
        self.repeatedLines = repeatedLines
    }

    /// The article of a page. Every line of the page that is not white space is the headline, one of the article's
    /// `lines`, or among its `dropped` lines. Complexity: linear in the length of the page.
    public func article(from page: Page, language: Language) -> Article {
        var layout = PageLayout(page: page, language: language, repeatedLines: repeatedLines)
        layout.title = TitleFinder(layout).markedTitle()
        layout.body = BodyFinder.body(of: layout)
        layout.title = layout.title ?? TitleFinder(layout).titleAboveText()
        layout = layout.withClaims
        var lines: [TextSpan] = []
        var dropped: [DroppedLine] = []
        for (index, line) in layout.lines.enumerated() where index != layout.title?.index {
            if let rule = NoiseRule.dropping(layout.context(at: index)) {
                dropped.append(DroppedLine(span: line.span, text: line.text, rule: rule))
            } else {
                lines.append(line.span)
            }
        }
        let notes = PageNotes(dropped: dropped, titleStart: layout.title?.span.start)
        return Article(
            page: page,
            language: language,
            title: layout.title.map { layout.lines[$0.index].text(at: $0.span) },
            titleSpan: layout.title?.span,
            date: page.facts.date ?? notes.date,
            author: page.facts.author ?? notes.author,
            lines: lines,
            dropped: dropped
        )
    }
}
