public import TMBitext

/// A translation of a word in a lexicon.
public struct WordTranslation: Hashable, Sendable {
    /// The language of the word.
    public let language: Language

    /// The word's key: its first letters.
    public let word: String

    /// Whether longer words may stand behind the key.
    public let isCut: Bool

    /// The translation's key.
    public let translation: String

    /// Whether longer words may stand behind the translation's key.
    public let isTranslationCut: Bool

    /// How probable the translation is, 0...1.
    public let probability: Double
}
