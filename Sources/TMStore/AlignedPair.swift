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

    /// Changes with everything that the alignment depends on.
    public var fingerprint: String

    /// Changes with the source article's sentences.
    public var sourceFingerprint: String

    /// Changes with the target article's sentences.
    public var targetFingerprint: String

    /// How alike the two articles are, 0...1.
    public var score: Double

    /// The alignment, counted, for the reports of later runs.
    public var beads: BeadCounts

    /// The units; each has a provenance that names the two articles.
    public var units: [TranslationUnit]

    /// Creates a pair.
    public init(
        source: ArticleReference,
        sourceLanguage: Language,
        target: ArticleReference,
        targetLanguage: Language,
        fingerprint: String,
        sourceFingerprint: String,
        targetFingerprint: String,
        score: Double,
        beads: BeadCounts,
        units: [TranslationUnit]
    ) {
        self.source = source
        self.sourceLanguage = sourceLanguage
        self.target = target
        self.targetLanguage = targetLanguage
        self.fingerprint = fingerprint
        self.sourceFingerprint = sourceFingerprint
        self.targetFingerprint = targetFingerprint
        self.score = score
        self.beads = beads
        self.units = units
    }
}
