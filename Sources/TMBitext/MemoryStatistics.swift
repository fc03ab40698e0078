/// What is in a memory, counted.
public struct MemoryStatistics: Sendable {
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

    /// Article pairs of one month.
    public struct MonthCount: Hashable, Sendable {
        /// The month of the source-language articles, as `YYYY-MM`; `nil` for articles without a date.
        public var month: String?

        /// The number of article pairs.
        public var articlePairs: Int

        /// The number of different units found in them.
        public var units: Int

        /// Creates a count.
        public init(month: String?, articlePairs: Int, units: Int) {
            self.month = month
            self.articlePairs = articlePairs
            self.units = units
        }
    }

    /// A run of a command that added units.
    public struct RunCount: Hashable, Sendable {
        /// The run's number in the memory, from 1.
        public var number: Int64

        /// `build` or `import`.
        public var kind: String

        /// When it began, in seconds since 1970-01-01T00:00:00Z.
        public var startedAt: Int

        /// What was read, as the user named it.
        public var input: String

        /// The number of units that the run was the last to find or to bring.
        public var units: Int

        /// Creates a count.
        public init(number: Int64, kind: String, startedAt: Int, input: String, units: Int) {
            self.number = number
            self.kind = kind
            self.startedAt = startedAt
            self.input = input
            self.units = units
        }
    }

    /// The number of units, rejected ones left out.
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

    /// Article pairs by month, the earliest first, those without a date last.
    public var months: [MonthCount] = []

    /// Units by quality mark, in the order of the marks; marks that no unit has are left out.
    public var marks: [(kind: QualityMark.Kind, units: Int)] = []

    /// The number of units that a reviewer accepted.
    public var acceptedUnits = 0

    /// The number of units that a reviewer rejected; they are kept aside and never shown.
    public var rejectedUnits = 0

    /// The runs that added units, the first one first.
    public var runs: [RunCount] = []

    /// Creates statistics.
    public init(
        units: Int,
        importedUnits: Int,
        articlePairs: Int,
        languages: [LanguagePairCount],
        sources: [SourceCount],
        confidence: [Int]
    ) {
        self.units = units
        self.importedUnits = importedUnits
        self.articlePairs = articlePairs
        self.languages = languages
        self.sources = sources
        self.confidence = confidence
    }
}
