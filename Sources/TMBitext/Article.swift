/// What cleaning leaves of a page: the lines of an article, and what the page says about it.
public struct Article: Hashable, Sendable {
    /// The page, with its whole text.
    public var page: Page

    /// The language the article is written in.
    public var language: Language

    /// The headline, as the page shows it.
    public var title: String?

    /// The day the page names as the day of publication.
    public var date: CalendarDay?

    /// The author, where a line names one.
    public var author: String?

    /// The lines that belong to the article, in order, the headline among them where the page shows it. White space at
    /// a line's ends is left out; a line of white space only is in neither list.
    public var lines: [TextSpan]

    /// The lines that cleaning dropped, in order.
    public var dropped: [DroppedLine]

    /// Creates an article.
    public init(
        page: Page,
        language: Language,
        title: String? = nil,
        date: CalendarDay? = nil,
        author: String? = nil,
        lines: [TextSpan],
        dropped: [DroppedLine] = []
    ) {
        self.page = page
        self.language = language
        self.title = title
        self.date = date
        self.author = author
        self.lines = lines
        self.dropped = dropped
    }
}
