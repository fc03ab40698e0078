/// A term of a memory – the name of a post, an agency, a law – with its translations.
public struct Term: Hashable, Sendable {
    /// A translation of the term.
    public struct Translation: Hashable, Sendable {
        /// The translation, in its base form where that was seen.
        public var text: String

        /// In how many units it stands for the term, at least 1.
        public var count: Int

        /// Units in which it does.
        public var examples: [Example]

        /// Creates a translation.
        public init(text: String, count: Int, examples: [Example] = []) {
            self.text = text
            self.count = count
            self.examples = examples
        }
    }

    /// A unit that holds the term and its translation.
    public struct Example: Hashable, Sendable {
        /// The unit's number in its memory.
        public var unit: Int64

        /// The text that holds the term.
        public var source: String

        /// Where the term stands, in Unicode scalars of the text.
        public var sourceSpan: TextSpan

        /// The text that holds the translation.
        public var target: String

        /// Where the translation stands, in Unicode scalars of the text.
        public var targetSpan: TextSpan

        /// Creates an example.
        public init(unit: Int64, source: String, sourceSpan: TextSpan, target: String, targetSpan: TextSpan) {
            self.unit = unit
            self.source = source
            self.sourceSpan = sourceSpan
            self.target = target
            self.targetSpan = targetSpan
        }
    }

    /// The term, in its base form where that was seen.
    public var text: String

    /// In how many units it stands, at least 2.
    public var count: Int

    /// How sure the usual translation is, 0...1.
    public var score: Double

    /// The translations, the usual one first, no two alike. A term has several where it is not translated in one way.
    public var translations: [Translation]

    /// Creates a term.
    public init(text: String, count: Int, score: Double, translations: [Translation]) {
        self.text = text
        self.count = count
        self.score = score
        self.translations = translations
    }
}
