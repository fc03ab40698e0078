/// Names an article that a translation unit was taken from.
public struct ArticleReference: Hashable, Sendable {
    /// The newspaper.
    public var source: String

    /// The page's path, relative to the folder above the archive's.
    public var path: String

    /// The headline.
    public var title: String?

    /// The day of publication.
    public var date: CalendarDay?

    /// Creates a reference.
    public init(source: String, path: String, title: String? = nil, date: CalendarDay? = nil) {
        self.source = source
        self.path = path
        self.title = title
        self.date = date
    }
}
