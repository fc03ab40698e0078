internal import TMBitext
internal import TMStore

/// Articles of an archive, whose sentences lie in a page cache.
public struct ArticleList: Sendable {
    /// The articles, in order.
    let articles: [CachedArticle]

    let cache: PageCache

    /// The number of articles.
    public var count: Int { articles.count }

    /// An article by its place in the list.
    subscript(place: Int) -> CachedArticle { articles[place] }

    /// The path of an article's page, by its place in the list.
    public func path(_ place: Int) -> String { articles[place].reference.path }

    /// An article with its sentences.
    ///
    /// - Throws: ``StoreError``.
    func prepared(_ place: Int) throws(StoreError) -> PreparedArticle {
        PreparedArticle(articles[place], sentences: try sentences(place))
    }

    /// An article's sentences, not taken apart yet.
    func sentences(_ place: Int) throws(StoreError) -> String {
        try cache.sentences(of: articles[place].number)
    }
}
