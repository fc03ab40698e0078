internal import TMBitext
internal import TMStore

/// Pairs that are aligned, learned from and stored together.
struct PairChunk: Sendable {
    private let pairs: [(source: PreparedArticle, target: PreparedArticle, score: Double)]

    /// The pairs as the memory knows them.
    let stored: [StoredPair]

    init(
        _ pairs: ArraySlice<ArticlePair>,
        of found: FoundPairs,
        leastConfidence: Double,
        lexicon: LexiconChoice
    ) {
        let articles = pairs.map { (source: found.source[$0.source], target: found.target[$0.target], score: $0.score) }
        let prints = articles.map { ($0.source.fingerprint, $0.target.fingerprint) }
        var whole = Fingerprint()
        whole.add(ToolVersion.current)
        whole.add("\(leastConfidence) \(lexicon)")
        for (source, target) in prints {
            whole.add(source)
            whole.add(target)
        }
        let fingerprint = whole.digits
        self.pairs = articles
        stored = zip(articles, prints).map { pair, prints in
            StoredPair(
                source: StoredPair.Article(pair.source.reference, fingerprint: prints.0),
                target: StoredPair.Article(pair.target.reference, fingerprint: prints.1),
                fingerprint: fingerprint
            )
        }
    }

    /// The sentences of the pairs.
    var texts: [AlignTexts.Text] {
        pairs.map { ($0.source, $0.target) }
    }

    /// The pairs with what their alignment gave.
    func aligned(_ bitexts: [Bitext], time: Int) -> [AlignedPair] {
        zip(zip(pairs, stored), bitexts).map { place, bitext in
            let (pair, stored) = place
            return AlignedPair(
                source: pair.source.reference,
                sourceLanguage: pair.source.article.language,
                target: pair.target.reference,
                targetLanguage: pair.target.article.language,
                fingerprint: stored.fingerprint,
                sourceFingerprint: stored.source.fingerprint,
                targetFingerprint: stored.target.fingerprint,
                score: pair.score,
                beads: BeadCounts(bitext.beads),
                units: bitext.units(of: pair.source, pair.target, time: time)
            )
        }
    }
}
