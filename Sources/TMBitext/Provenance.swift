/// Where a translation unit was found: both articles, both spans, and how sure the alignment was.
public struct Provenance: Hashable, Sendable {
    /// The article in the unit's source language.
    public var sourceArticle: ArticleReference

    /// The article in the unit's target language.
    public var targetArticle: ArticleReference

    /// Where the source text stands in its page.
    public var sourceSpan: TextSpan

    /// Where the target text stands in its page.
    public var targetSpan: TextSpan

    /// The probability that the alignment is right, 0...1.
    public var confidence: Double

    /// Creates a provenance.
    public init(
        sourceArticle: ArticleReference,
        targetArticle: ArticleReference,
        sourceSpan: TextSpan,
        targetSpan: TextSpan,
        confidence: Double
    ) {
        self.sourceArticle = sourceArticle
        self.targetArticle = targetArticle
        self.sourceSpan = sourceSpan
        self.targetSpan = targetSpan
        self.confidence = confidence
    }
}
