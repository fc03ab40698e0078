/// A term of a memory with its translations, by the places they stand at.
public struct FoundTerm: Sendable {
    /// A run of words in a unit's text.
    public struct Place: Hashable, Sendable {
        /// The unit's number in its memory.
        public let unit: Int64

        /// The first word, in the words of the text.
        public let word: Int

        /// The number of words.
        public let count: Int
    }

    /// A translation of the term.
    public struct Translation: Sendable {
        /// In how many units it stands for the term, at least 1.
        public let count: Int

        /// Places of the term in some of these units, and of the translation.
        public let sourcePlaces: [Place]

        /// Places of the translation in the same units.
        public let targetPlaces: [Place]
    }

    /// In how many units the term stands.
    public let count: Int

    /// How sure the usual translation is, 0...1.
    public let score: Double

    /// The translations, the usual one first.
    public let translations: [Translation]
}
