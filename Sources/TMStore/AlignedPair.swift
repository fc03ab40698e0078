public import TMBitext

/// Two articles that were aligned, with the units that came of it: what a build stores at once.
public struct AlignedPair: Sendable {
    /// The source-language article.
    public var source: ArticleReference

    /// The source language.
    public var sourceLanguage: Language

    /// The target-language article.
    public var target: ArticleReference

    /// The target language.
    public var targetLanguage: Language

    /// Changes when either page changes.
    public var fingerprint: String

    /// How alike the two articles are, 0...1.
    public var score: Double

    /// The units; each has a provenance that names the two articles.
    public var units: [TranslationUnit]

    /// Creates a pair.
    public init(
        source: ArticleReference,
        sourceLanguage: Language,
        target: ArticleReference,
        targetLanguage: Language,
        fingerprint: String,
        score: Double,
        units: [TranslationUnit]
    ) {
        self.source = source
        self.sourceLanguage = sourceLanguage
        self.target = target
        self.targetLanguage = targetLanguage
        self.fingerprint = fingerprint
        self.score = score
        self.units = units
    }
}
