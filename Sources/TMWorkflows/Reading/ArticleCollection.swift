public import TMBitext
internal import TMStore

/// The articles of an archive, and what else was there.
public struct ArticleCollection: Sendable {
    /// The articles, sorted by path.
    var articles: [CachedArticle] = []

    /// What else was there.
    public internal(set) var report = ReadingReport()

    let cache: PageCache

    init(cache: PageCache) {
        self.cache = cache
    }

    /// The files that should hold a page and do not: each with its reason.
    public var failures: [InputError] { report.failures }

    /// The files that are no pages by their names.
    public var ignored: [String] { report.ignored }

    /// The articles of one language; all where none is named.
    public func articles(in language: Language? = nil) -> ArticleList {
        ArticleList(articles: articles.filter { language == nil || $0.language == language }, cache: cache)
    }
}
