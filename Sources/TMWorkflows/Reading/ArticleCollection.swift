public import TMBitext

/// The articles of an archive, and what else was there.
public struct ArticleCollection: Sendable {
    /// The articles, sorted by path.
    public internal(set) var articles: [PreparedArticle] = []

    /// The files that should hold a page and do not: each with its reason.
    public internal(set) var failures: [InputError] = []

    /// The files that are no pages by their names.
    public internal(set) var ignored: [String] = []

    /// The articles of one language.
    public func articles(in language: Language) -> [PreparedArticle] {
        articles.filter { $0.article.language == language }
    }
}
