public import TMBitext
internal import TMLexicon

/// What a lexicon is made of.
public struct LexiconSummary: Hashable, Sendable {
    /// The source language.
    public let source: Language

    /// The target language.
    public let target: Language

    /// The number of source word keys.
    public let sourceWords: Int

    /// The number of target word keys.
    public let targetWords: Int

    /// The number of word pairs with a probability in either direction.
    public let wordPairs: Int

    /// The size of its file in bytes.
    public let byteCount: Int

    /// What it was trained from, a line each.
    public let provenance: [String]

    init(_ lexicon: StoredLexicon, byteCount: Int) {
        (source, target) = lexicon.languages
        sourceWords = lexicon.source.count
        targetWords = lexicon.target.count
        wordPairs = lexicon.lexicon.pairCount
        self.byteCount = byteCount
        provenance = lexicon.provenance
    }
}
