internal import TMBitext
internal import TMStore

/// The pages that are in the archives now, with their sentences and partners.
struct PresentPages {
    private var fingerprints: [String: String] = [:]
    private var partners: [String: String] = [:]

    init(_ articles: [CachedArticle], _ found: FoundPairs) {
        for article in articles { fingerprints[article.reference.path] = article.fingerprint }
        for pair in found.sure {
            let (source, target) = (found.source[pair.source], found.target[pair.target])
            partners[source.reference.path] = target.reference.path
        }
    }

    /// The paths of all pages.
    var paths: Set<String> { Set(fingerprints.keys) }

    /// Whether a stored pair cannot be right any more: both pages are there and are no pair, or one is there and reads
    /// otherwise than when the pair was stored. What stays a pair is replaced by its chunk.
    func contradicts(_ pair: StoredPair) -> Bool {
        let (source, target) = (fingerprints[pair.source.path], fingerprints[pair.target.path])
        if source != nil, target != nil { return partners[pair.source.path] != pair.target.path }
        if let source, source != pair.source.fingerprint { return true }
        if let target, target != pair.target.fingerprint { return true }
        return false
    }
}
