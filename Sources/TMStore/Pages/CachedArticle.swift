public import TMBitext

/// An article in a page cache: all but its sentences.
public struct CachedArticle: Hashable, Sendable {
    /// Its number in the cache; 0 until it is there.
    public var number: Int64 = 0

    /// What provenance says of the article.
    public var reference: ArticleReference

    /// The language it is written in.
    public var language: Language

    /// Changes with the article's sentences, title and date.
    public var fingerprint: String

    /// How many lines of the page each rule dropped, by the rule's name.
    public var dropped: [String: Int]

    /// What is doubtful about the page, in the words of whoever wrote it.
    public var doubts: String

    /// Creates an article.
    public init(
        reference: ArticleReference,
        language: Language,
        fingerprint: String,
        dropped: [String: Int] = [:],
        doubts: String = ""
    ) {
        self.reference = reference
        self.language = language
        self.fingerprint = fingerprint
        self.dropped = dropped
        self.doubts = doubts
    }
}
