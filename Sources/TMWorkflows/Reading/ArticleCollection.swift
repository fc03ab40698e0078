public import TMBitext

/// The articles of an archive, and what else was there.
public struct ArticleCollection: Sendable {
    /// The articles, sorted by path.
    public internal(set) var articles: [PreparedArticle] = []

    /// What else was there.
    public internal(set) var report = ReadingReport()

    /// The files that should hold a page and do not: each with its reason.
    public var failures: [InputError] { report.failures }

    /// The files that are no pages by their names.
    public var ignored: [String] { report.ignored }

    /// The articles of one language.
    public func articles(in language: Language) -> [PreparedArticle] {
        articles.filter { $0.article.language == language }
    }
}
