internal import TMBitext
internal import TMStore

/// What reading a page gave: an article as a page cache keeps it, and its sentences.
struct ReadArticle: Sendable {
    let article: CachedArticle
    let sentences: String

    init(_ page: DecodedPage, _ preparation: PrepareArticle) {
        let cleaned = preparation.cleaned(page.page, language: page.language)
        let prepared = preparation.prepared(cleaned)
        article = CachedArticle(
            reference: prepared.reference,
            language: prepared.language,
            fingerprint: prepared.fingerprint,
            dropped: cleaned.dropped.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 },
            doubts: page.doubts.map(\.line).joined(separator: "\n")
        )
        sentences = prepared.sentences
    }
}
