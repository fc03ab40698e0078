/// What is in a memory, counted.
public struct MemoryStatistics: Hashable, Sendable {
    /// Units of one pair of languages.
    public struct LanguagePairCount: Hashable, Sendable {
        /// The source language.
        public var source: Language

        /// The target language.
        public var target: Language

        /// The number of units.
        public var units: Int

        /// Creates a count.
        public init(source: Language, target: Language, units: Int) {
            self.source = source
            self.target = target
            self.units = units
        }
    }

    /// Articles of one newspaper that units were found in.
    public struct SourceCount: Hashable, Sendable {
        /// The newspaper.
        public var source: String

        /// The language of its articles.
        public var language: Language

        /// The number of articles.
        public var articles: Int

        /// The number of different units found in them.
        public var units: Int

        /// Creates a count.
        public init(source: String, language: Language, articles: Int, units: Int) {
            self.source = source
            self.language = language
            self.articles = articles
            self.units = units
        }
    }

    /// The number of units.
    public var units: Int

    /// The number of units that a file brought.
    public var importedUnits: Int

    /// The number of article pairs.
    public var articlePairs: Int

    /// Units by languages, the most first.
    public var languages: [LanguagePairCount]

    /// Articles by newspaper, by name.
    public var sources: [SourceCount]

    /// Units by tenths of their greatest confidence: element 9 counts 0.9...1.
    public var confidence: [Int]

    /// The number of runs that added units.
    public var runs: Int

    /// Creates statistics.
    public init(
        units: Int,
        importedUnits: Int,
        articlePairs: Int,
        languages: [LanguagePairCount],
        sources: [SourceCount],
        confidence: [Int],
        runs: Int
    ) {
        self.units = units
        self.importedUnits = importedUnits
        self.articlePairs = articlePairs
        self.languages = languages
        self.sources = sources
        self.confidence = confidence
        self.runs = runs
    }
}
