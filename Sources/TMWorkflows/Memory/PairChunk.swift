internal import TMBitext
internal import TMStore

/// Pairs that are aligned, learned from and stored together.
struct PairChunk: Sendable {
    /// A pair with its articles' sentences, not taken apart yet.
    struct Text: Sendable {
        let source: CachedArticle
        let target: CachedArticle
        let sentences: (source: String, target: String)
    }

    private let pairs: [ArticlePair]
    private let source: ArticleList
    private let target: ArticleList

    /// The pairs as the memory knows them.
    let stored: [StoredPair]

    /// - Parameter settings: stands for all that the alignment depends on beside the articles.
    init(_ pairs: ArraySlice<ArticlePair>, of found: FoundPairs, settings: String) {
        (self.pairs, source, target) = (Array(pairs), found.source, found.target)
        let articles = pairs.map { (source: found.source[$0.source], target: found.target[$0.target]) }
        var whole = Fingerprint()
        whole.add(settings)
        for (source, target) in articles {
            whole.add(source.fingerprint)
            whole.add(target.fingerprint)
        }
        let fingerprint = whole.digits
        stored = articles.map { source, target in
            StoredPair(
                source: StoredPair.Article(source.reference, fingerprint: source.fingerprint),
                target: StoredPair.Article(target.reference, fingerprint: target.fingerprint),
                fingerprint: fingerprint
            )
        }
    }

    /// The articles with their sentences.
    ///
    /// - Throws: ``StoreError``.
    func texts() throws(StoreError) -> [Text] {
        var texts: [Text] = []
        for pair in pairs {
            texts.append(
                Text(
                    source: source[pair.source],
                    target: target[pair.target],
                    sentences: (try source.sentences(pair.source), try target.sentences(pair.target))
                )
            )
        }
        return texts
    }

    /// The pairs with what their alignment gave.
    func aligned(_ texts: [AlignTexts.Text], _ bitexts: [Bitext], time: Int) -> [AlignedPair] {
        zip(zip(pairs, stored), zip(texts, bitexts)).map { place, aligned in
            let ((pair, stored), (text, bitext)) = (place, aligned)
            return AlignedPair(
                source: text.source.reference,
                sourceLanguage: text.source.language,
                target: text.target.reference,
                targetLanguage: text.target.language,
                fingerprint: stored.fingerprint,
                sourceFingerprint: stored.source.fingerprint,
                targetFingerprint: stored.target.fingerprint,
                score: pair.score,
                beads: BeadCounts(bitext.beads),
                units: bitext.units(of: text.source, text.target, time: time)
            )
        }
    }
}

extension PairChunk.Text {
    /// The two sides, taken apart.
    var prepared: AlignTexts.Text {
        (PreparedArticle(source, sentences: sentences.source), PreparedArticle(target, sentences: sentences.target))
    }
}
