internal import TMBitext

/// The articles of both sides, and which belong together.
struct PairedArticles {
    let source: [PreparedArticle]
    let target: [PreparedArticle]
    let list: [ArticlePair]

    /// The articles of both sides that have no partner, in order.
    var unpaired: [PreparedArticle] {
        let (sources, targets) = (Set(list.map(\.source)), Set(list.map(\.target)))
        return source.indices.filter { !sources.contains($0) }.map { source[$0] }
            + target.indices.filter { !targets.contains($0) }.map { target[$0] }
    }
}
