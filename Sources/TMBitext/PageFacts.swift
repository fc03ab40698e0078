/// What a page's own data say about it: fields of a record, `<meta>` elements of a web page.
public struct PageFacts: Hashable, Sendable {
    /// The headline; where it is set, the page's text shows it on a line.
    public var title: String?

    /// The day of publication.
    public var date: CalendarDay?

    /// The author.
    public var author: String?

    /// The address of the page on the web.
    public var url: String?

    /// The language that the page is said to be in; its words decide.
    public var language: Language?

    /// Creates facts; none are known unless given.
    public init(
        title: String? = nil,
        date: CalendarDay? = nil,
        author: String? = nil,
        url: String? = nil,
        language: Language? = nil
    ) {
        self.title = title
        self.date = date
        self.author = author
        self.url = url
        self.language = language
    }
}
