public import TMBitext

/// An article, cleaned and cut into sentences: what pairing and alignment work on.
public struct PreparedArticle: Sendable {
    /// The article.
    public let article: Article

    /// The sentences, the title first where the page has one. Spans count in the page's text.
    public let segments: [Segment]

    /// What provenance says of the article.
    public var reference: ArticleReference {
        ArticleReference(
            source: article.page.source,
            path: article.page.path,
            title: article.title,
            date: article.date
        )
    }
}
