internal import TMBitext
internal import TMStore

/// The articles of both sides, which of them belong together, and which might.
struct FoundPairs {
    let source: ArticleList
    let target: ArticleList

    /// The pairs to align, in the order of the source articles.
    let sure: [ArticlePair]

    /// The pairs that score too low to be stored.
    let unsure: [ArticlePair]

    /// The articles of both sides that have no partner, not even an unsure one; in order.
    var unpaired: [CachedArticle] {
        let pairs = sure + unsure
        let (sources, targets) = (Set(pairs.map(\.source)), Set(pairs.map(\.target)))
        return source.articles.indices.filter { !sources.contains($0) }.map { source[$0] }
            + target.articles.indices.filter { !targets.contains($0) }.map { target[$0] }
    }
}
