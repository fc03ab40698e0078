public import TMBitext

/// Names a pair of articles in a memory, and tells whether it has changed.
public struct StoredPair: Hashable, Sendable {
    /// An article of a pair.
    public struct Article: Hashable, Sendable {
        /// The newspaper.
        public var source: String

        /// The page's path in the archive.
        public var path: String

        /// Changes with the article's sentences; empty where it is not known.
        public var fingerprint: String

        /// Names an article.
        public init(_ reference: ArticleReference, fingerprint: String) {
            self.init(source: reference.source, path: reference.path, fingerprint: fingerprint)
        }

        init(source: String, path: String, fingerprint: String) {
            self.source = source
            self.path = path
            self.fingerprint = fingerprint
        }
    }

    /// The source-language article.
    public var source: Article

    /// The target-language article.
    public var target: Article

    /// Changes with everything that the alignment depends on.
    public var fingerprint: String

    /// Names a pair.
    public init(source: Article, target: Article, fingerprint: String) {
        self.source = source
        self.target = target
        self.fingerprint = fingerprint
    }

    init(_ pair: AlignedPair) {
        self.init(
            source: Article(pair.source, fingerprint: pair.sourceFingerprint),
            target: Article(pair.target, fingerprint: pair.targetFingerprint),
            fingerprint: pair.fingerprint
        )
    }
}
