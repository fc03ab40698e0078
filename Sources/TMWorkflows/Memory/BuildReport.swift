public import TMBitext

/// What a build read, found and stored.
public struct BuildReport: Sendable {
    /// How many pages of each language one month has, and how many of them are paired.
    public struct Month: Hashable, Sendable {
        /// The month of publication, as `YYYY-MM`; `nil` for pages without a date.
        public var month: String?

        /// Russian pages.
        public var sourcePages = 0

        /// Kazakh pages.
        public var targetPages = 0

        /// Pairs, by the month of the Russian page.
        public var pairs = 0
    }

    /// Two pages that may be versions of each other.
    public struct UnsurePair: Hashable, Sendable {
        /// The path of the Russian page.
        public var source: String

        /// The path of the Kazakh page.
        public var target: String

        /// How alike they are, 0...1.
        public var score: Double
    }

    /// How long a stage took.
    public struct StageTime: Hashable, Sendable {
        /// The stage.
        public var stage: BuildProgress.Stage

        /// Seconds.
        public var seconds: Double
    }

    /// The articles by language, in the order of the languages' codes.
    public internal(set) var articles: [(language: Language, count: Int)] = []

    /// How many of them were not read, being as they were at an earlier build.
    public internal(set) var knownPages = 0

    /// The files that should hold a page and do not, each with its reason.
    public internal(set) var failures: [InputError] = []

    /// What is doubtful about pages that were used.
    public internal(set) var doubts: [InputDoubt] = []

    /// The files that are no pages by their names.
    public internal(set) var ignored: [String] = []

    /// The number of article pairs.
    public internal(set) var pairs = 0

    /// Pairs that score too low to be stored.
    public internal(set) var unsure: [UnsurePair] = []

    /// The paths of the articles that have no partner.
    public internal(set) var unpaired: [String] = []

    /// The paths of pages that the memory holds units of and that are in the archives no longer.
    public internal(set) var vanished: [String] = []

    /// Pages and pairs by month, the earliest first, those without a date last.
    public internal(set) var months: [Month] = []

    /// The alignments, counted.
    public internal(set) var beads = BeadCounts()

    /// How many lines each noise rule dropped, by the rule's name.
    public internal(set) var dropped: [(rule: String, count: Int)] = []

    /// What changed in the memory; nothing in a dry run.
    public internal(set) var changes = ChangeCounts()

    /// How many pairs are done; fewer than `pairs` where the build was told to stop.
    public internal(set) var finishedPairs = 0

    /// How long each stage took.
    public internal(set) var times: [StageTime] = []

    /// Whether the build came to its end.
    public var isFinished: Bool { finishedPairs == pairs }
}
