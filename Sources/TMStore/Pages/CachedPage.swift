/// A page in a page cache.
public struct CachedPage: Sendable {
    /// The newspaper.
    public let source: String

    /// What is learned from the page about lines that repeat.
    public let sample: [UInt8]

    /// Stands for the lines by whose repetition the page was cleaned; `nil` where it was not.
    public let repeatedLines: String?

    /// What the page gave; `nil` where that is not known.
    public let article: CachedArticle?
}
