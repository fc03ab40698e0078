public import TMBitext

/// What a build read, found and stored.
public struct BuildReport: Sendable {
    /// The articles by language, in the order of the languages' codes.
    public internal(set) var articles: [(language: Language, count: Int)]

    /// The files that should hold a page and do not, each with its reason.
    public internal(set) var failures: [InputError]

    /// The files that are no pages by their names.
    public internal(set) var ignored: [String]

    /// The number of article pairs.
    public internal(set) var pairs: Int

    /// The paths of the articles that have no partner.
    public internal(set) var unpaired: [String]

    /// How many beads of each shape the alignments hold, deletions included, by shape.
    public internal(set) var shapes: [(shape: BeadShape, count: Int)]

    /// How many beads with text on both sides have a confidence in each tenth: element 9 counts 0.9...1.
    public internal(set) var confidence: [Int]

    /// How many lines each noise rule dropped, by the rule's name.
    public internal(set) var dropped: [(rule: String, count: Int)]

    /// What changed in the memory; nothing in a dry run.
    public internal(set) var changes = ChangeCounts()

    init(collection: ArticleCollection, pairs: PairedArticles, bitexts: [Bitext]) {
        let languages = Dictionary(grouping: collection.articles) { $0.article.language.code }
        articles = languages.sorted { $0.key < $1.key }.compactMap { code, articles in
            Language(code).map { ($0, articles.count) }
        }
        failures = collection.failures
        ignored = collection.ignored
        self.pairs = pairs.list.count
        unpaired = pairs.unpaired.map(\.article.page.path)
        let beads = bitexts.flatMap(\.beads)
        shapes = Dictionary(grouping: beads, by: \.shape).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
        var tenths = [Int](repeating: 0, count: 10)
        for bead in beads where !bead.isDeletion { tenths[min(9, Int(bead.confidence * 10))] += 1 }
        confidence = tenths
        let rules = Dictionary(grouping: collection.articles.flatMap(\.article.dropped), by: \.rule)
        dropped = rules.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }
}
