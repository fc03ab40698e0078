internal import TMBitext
internal import TMCleaning
internal import FoundationEssentials
internal import TMStore

/// Makes a memory from archives: read, clean, pair, segment, align, store.
///
/// Building again adds nothing: a pair whose two pages are as they were is left alone, and the units of a changed page
/// take the place of its former ones.
public struct BuildMemory: Sendable {
    /// Units below this confidence are not stored, 0...1.
    public var leastConfidence: Double

    /// A list of pairs made by hand, to be used in place of pairing.
    public var pairList: String?

    /// The lexicon that pairing and alignment start from.
    public var lexicon: LexiconChoice

    /// How many pages and pairs are worked on at a time.
    public var jobs: Int

    /// Whether the memory is left as it is.
    public var isDryRun: Bool

    /// The time that new units carry, in seconds since 1970-01-01T00:00:00Z.
    public var time: Int

    /// Creates the use case.
    public init(
        leastConfidence: Double = AlignTexts.standardLeastConfidence,
        pairList: String? = nil,
        lexicon: LexiconChoice = .shipped,
        jobs: Int,
        isDryRun: Bool = false,
        time: Int
    ) {
        self.leastConfidence = leastConfidence
        self.pairList = pairList
        self.lexicon = lexicon
        self.jobs = jobs
        self.isDryRun = isDryRun
        self.time = time
    }

    /// Builds into the memory at a path, which is made where there is none.
    ///
    /// - Parameter progress: is told of each step as it is done.
    /// - Throws: ``InputError``, ``StoreError`` or ``OutputError``. Pages that cannot be used are in the report.
    public func run(
        archives: [String],
        memoryPath: String,
        progress: (BuildProgress) throws -> Void
    ) async throws -> BuildReport {
        if !isDryRun { try OpenMemory.checkWritable(memoryPath) }
        let collection = try await ReadArticles(jobs: jobs).articles(in: archives)
        try progress(.read(pages: collection.articles.count, failures: collection.failures.count))
        let pairs = try await paired(collection, archives: archives)
        try progress(.paired(pairs: pairs.list.count))
        let texts = pairs.list.map { (pairs.source[$0.source], pairs.target[$0.target]) }
        let aligning = AlignTexts(leastConfidence: leastConfidence, lexicon: lexicon, jobs: jobs)
        let bitexts = try await aligning.bitexts(of: texts)
        try progress(.aligned(pairs: pairs.list.count))
        var report = BuildReport(collection: collection, pairs: pairs, bitexts: bitexts)
        guard !isDryRun, !pairs.list.isEmpty else { return report }
        report.changes = try store(
            zip(pairs.list, bitexts).map { aligned($0, pairs, $1) },
            in: OpenMemory.writing(memoryPath),
            input: archives,
            progress: progress
        )
        return report
    }

    private func paired(_ collection: ArticleCollection, archives: [String]) async throws -> PairedArticles {
        let source = collection.articles(in: .russian)
        let target = collection.articles(in: .kazakh)
        for (articles, language) in [(source, Language.russian), (target, .kazakh)] where articles.isEmpty {
            throw InputError.noArticles(in: language, paths: archives)
        }
        if let pairList {
            let list = try PairList(at: pairList).pairs(source: source, target: target)
            return PairedArticles(source: source, target: target, list: list)
        }
        let list = try await PairArticles(lexicon: lexicon, jobs: jobs).pairs(source: source, target: target)
        return PairedArticles(source: source, target: target, list: list)
    }

    private func aligned(_ pair: ArticlePair, _ pairs: PairedArticles, _ bitext: Bitext) -> AlignedPair {
        let (source, target) = (pairs.source[pair.source], pairs.target[pair.target])
        let content = [source.article.page.text, target.article.page.text, ToolVersion.current, "\(leastConfidence)"]
        return AlignedPair(
            source: source.reference,
            sourceLanguage: source.article.language,
            target: target.reference,
            targetLanguage: target.article.language,
            fingerprint: Fingerprint.of(content.joined(separator: "\0")),
            score: pair.score,
            units: bitext.units(of: source, target, time: time)
        )
    }

    private func store(
        _ pairs: [AlignedPair],
        in memory: TranslationMemory,
        input: [String],
        progress: (BuildProgress) throws -> Void
    ) throws -> ChangeCounts {
        let run = Run(kind: .build, startedAt: time, tool: ToolVersion.current, input: input.joined(separator: " "))
        var identifier: Int64?
        var counts = ChangeCounts()
        for start in stride(from: 0, to: pairs.count, by: Self.pairsATransaction) {
            let batch = pairs[start..<min(pairs.count, start + Self.pairsATransaction)]
            counts = counts + (try memory.store(Array(batch), run: run, identifier: &identifier))
            try progress(.stored(pairs: batch.endIndex, of: pairs.count, units: counts.added + counts.known))
        }
        return counts
    }

    private static let pairsATransaction = 100
}
