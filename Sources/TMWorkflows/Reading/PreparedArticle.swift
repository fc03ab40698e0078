public import TMBitext

/// An article, cleaned and cut into sentences: what pairing and alignment work on.
public struct PreparedArticle: Sendable {
    /// What provenance says of the article.
    public let reference: ArticleReference

    /// The language it is written in.
    public let language: Language

    /// Whether the first sentence is the headline.
    public let hasHeadline: Bool

    /// The sentences, the headline first where the page has one. Spans count in the page's text.
    public let segments: [Segment]

    init(_ article: Article, segments: [Segment]) {
        let page = article.page
        self.init(
            reference: ArticleReference(
                source: page.source,
                path: page.path,
                title: article.title,
                date: article.date
            ),
            language: article.language,
            hasHeadline: article.titleSpan != nil,
            segments: segments
        )
    }

    init(reference: ArticleReference, language: Language, hasHeadline: Bool, segments: [Segment]) {
        self.reference = reference
        self.language = language
        self.hasHeadline = hasHeadline
        self.segments = segments
    }
}
