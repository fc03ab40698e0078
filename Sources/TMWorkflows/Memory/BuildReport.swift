public import TMBitext
internal import TMStore

/// What a build found and did.
public struct BuildReport: Sendable {
    /// Articles by language code.
    public let articles: [String: Int]

    /// Files that should hold a page and do not.
    public let failures: [InputError]

    /// Files that are no pages by their names.
    public let ignored: [String]

    /// Pairs of articles.
    public let pairs: Int

    /// The paths of the articles without a twin, source side first.
    public let unpaired: [String]

    /// Beads by shape, source and target segments.
    public let beads: [BeadShape: Int]

    /// Beads with text on both sides by confidence, in ten bins from 0 to 1.
    public let confidences: [Int]

    /// Dropped lines by the cleaning rule that dropped them.
    public let droppedLines: [String: Int]

    /// Pairs that the memory held already.
    public internal(set) var unchangedPairs = 0

    /// Units that are new in the memory.
    public internal(set) var addedUnits = 0

    /// Units that the memory knew from elsewhere.
    public internal(set) var knownUnits = 0

    /// Units that a changed page no longer gives.
    public internal(set) var removedUnits = 0

    init(
        collection: ArticleCollection,
        languages: (source: Language, target: Language),
        pairs: [ArticlePair],
        bitexts: [Bitext]
    ) {
        let source = collection.articles(in: languages.source)
        let target = collection.articles(in: languages.target)
        articles = collection.articles.reduce(into: [:]) { $0[$1.article.language.code, default: 0] += 1 }
        failures = collection.failures
        ignored = collection.ignored
        self.pairs = pairs.count
        unpaired =
            Self.paths(of: source, without: pairs.map(\.source)) + Self.paths(of: target, without: pairs.map(\.target))
        let allBeads = bitexts.flatMap(\.beads)
        beads = allBeads.reduce(into: [:]) { $0[$1.shape, default: 0] += 1 }
        confidences = allBeads.reduce(into: [Int](repeating: 0, count: 10)) { bins, bead in
            if !bead.isDeletion { bins[min(9, max(0, Int(bead.confidence * 10)))] += 1 }
        }
        droppedLines = collection.articles.flatMap(\.article.dropped).reduce(into: [:]) { $0[$1.rule, default: 0] += 1 }
    }

    mutating func count(_ outcome: StorageOutcome) {
        addedUnits += outcome.added
        knownUnits += outcome.known
        removedUnits += outcome.removed
    }

    private static func paths(of articles: [PreparedArticle], without paired: [Int]) -> [String] {
        let paired = Set(paired)
        return articles.indices.filter { !paired.contains($0) }.map { articles[$0].article.page.path }
    }
}
