/// What cleaning leaves of a page: the lines of an article, and what the page says about it.
public struct Article: Hashable, Sendable {
    /// The page, with its whole text.
    public var page: Page

    /// The language the article is written in.
    public var language: Language

    /// The headline, as the page shows it.
    public var title: String?

    /// Where the headline stands in the page's text; a newspaper's name behind it is left out.
    public var titleSpan: TextSpan?

    /// The day the page names as the day of publication.
    public var date: CalendarDay?

    /// The author, where a line names one.
    public var author: String?

    /// The lines of the article's body, in order; the headline is not among them. White space at a line's ends is left
    /// out. Every line of the page that is not white space is the headline, a body line or a dropped line.
    public var lines: [TextSpan]

    /// The lines that cleaning dropped, in order.
    public var dropped: [DroppedLine]

    /// Creates an article.
    public init(
        page: Page,
        language: Language,
        title: String? = nil,
        titleSpan: TextSpan? = nil,
        date: CalendarDay? = nil,
        author: String? = nil,
        lines: [TextSpan],
        dropped: [DroppedLine] = []
    ) {
        self.page = page
        self.language = language
        self.title = title
        self.titleSpan = titleSpan
        self.date = date
        self.author = author
        self.lines = lines
        self.dropped = dropped
    }
}
