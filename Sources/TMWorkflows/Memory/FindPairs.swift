internal import TMBitext
internal import TMStore

/// Finds the pairs of a build: by a list, by what a page cache knows of the same articles, or by pairing.
struct FindPairs {
    let pairList: String?
    let lexicon: LexiconChoice
    let jobs: Int

    /// The pairs among articles.
    ///
    /// - Parameter progress: is told how much is done, 0...1.
    /// - Throws: ``InputError`` where one language has no article, or a list or a lexicon cannot be read; ``StoreError``.
    func pairs(
        in collection: ArticleCollection,
        archives: [String],
        progress: (Double) -> Void
    ) async throws -> FoundPairs {
        let source = collection.articles(in: .russian)
        let target = collection.articles(in: .kazakh)
        for (list, language) in [(source, Language.russian), (target, .kazakh)] where list.articles.isEmpty {
            throw InputError.noArticles(in: language, paths: archives)
        }
        if let pairList {
            let list = try PairList(at: pairList).pairs(source: source, target: target)
            return FoundPairs(source: source, target: target, sure: list, unsure: [])
        }
        let list = try await likely(source, target, cache: collection.cache, progress: progress)
        let least = PairArticles.standardLeastScore
        return FoundPairs(
            source: source,
            target: target,
            sure: list.filter { $0.score >= least },
            unsure: list.filter { $0.score < least }
        )
    }

    /// Sure and unsure pairs.
    private func likely(
        _ source: ArticleList,
        _ target: ArticleList,
        cache: PageCache,
        progress: (Double) -> Void
    ) async throws -> [ArticlePair] {
        let key = try fingerprint(source, target)
        if let known = try cache.pairs(for: key) { return known }
        let least = PairArticles.standardLeastScore * Self.unsureShare
        let pairs = try await PairArticles(leastScore: least, lexicon: lexicon, jobs: jobs)
            .pairs(source: source, target: target, progress: progress)
        try cache.set(pairs, for: key)
        try cache.keep()
        return pairs
    }

    /// Changes with all that the pairs depend on.
    private func fingerprint(_ source: ArticleList, _ target: ArticleList) throws(InputError) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(ToolVersion.current)
        fingerprint.add(try lexicon.fingerprint())
        for list in [source, target] {
            fingerprint.add(list.count)
            for article in list.articles { fingerprint.add(article.fingerprint) }
        }
        return fingerprint.digits
    }

    /// Pairs from this share of the least score on are named as unsure.
    private static let unsureShare = 0.6
}
