internal import TMBitext
internal import TMStore

/// Makes a memory from archives: read, clean, pair, segment, align, store.
///
/// What builds put into a memory follows from the archives as they are, from the settings and from the version of the
/// program, and from nothing else: not from earlier runs, nor from where one of them was cut off. Pairs are worked on in
/// chunks (``PairChunks``); a chunk is aligned by what its own pairs teach, and stored in one transaction. So a chunk whose
/// articles are as they were is left alone, and a build that was killed goes on with the first chunk that is not stored.
public struct BuildMemory: Sendable {
    /// Units below this confidence are not stored, 0...1.
    public var leastConfidence: Double

    /// A list of pairs made by hand, to be used in place of pairing.
    public var pairList: String?

    /// The lexicon to start from.
    public var lexicon: LexiconChoice

    /// Lists of abbreviations beside those that are shipped.
    public var abbreviations: AbbreviationLists

    /// How many pages and pairs are worked on at a time.
    public var jobs: Int

    /// Whether the memory is left as it is.
    public var isDryRun: Bool

    /// The time that new units carry, in seconds since 1970-01-01T00:00:00Z.
    public var time: Int

    var chunking = PairChunks()

    /// Creates the use case.
    public init(
        leastConfidence: Double = AlignTexts.standardLeastConfidence,
        pairList: String? = nil,
        lexicon: LexiconChoice = .shipped,
        abbreviations: AbbreviationLists = AbbreviationLists(),
        jobs: Int,
        isDryRun: Bool = false,
        time: Int
    ) {
        self.leastConfidence = leastConfidence
        self.pairList = pairList
        self.lexicon = lexicon
        self.abbreviations = abbreviations
        self.jobs = jobs
        self.isDryRun = isDryRun
        self.time = time
    }

    /// Builds into the memory at a path, which is made where there is none.
    ///
    /// A cancelled task stops the build behind the chunk it is at; the report then says that it is not finished.
    ///
    /// - Parameter progress: is told of each step as it is done.
    /// - Throws: ``InputError``, ``StoreError`` or ``OutputError``; `CancellationError` where the task is cancelled before there
    ///   are pairs to work on. Pages that cannot be used are in the report.
    public func run(
        archives: [String],
        memoryPath: String,
        progress: (BuildProgress) -> Void
    ) async throws -> BuildReport {
        if !isDryRun { try OpenMemory.checkWritable(memoryPath) }
        var clock = StageClock()
        let collection = try await ReadArticles(abbreviations: abbreviations, jobs: jobs)
            .articles(in: archives, cache: cache(memoryPath), progress: progress)
        clock.end(.reading)
        let found = try await FindPairs(pairList: pairList, lexicon: lexicon, jobs: jobs)
            .pairs(in: collection, archives: archives) { share in
                let count = collection.articles.count
                progress(BuildProgress(stage: .pairing, done: Int(share * Double(count)), total: count))
            }
        clock.end(.pairing)
        var report = BuildReport()
        report.add(collection, found)
        var storing: ChunkStoring?
        if !isDryRun, !found.sure.isEmpty || OpenMemory.isThere(memoryPath) {
            let memory = try OpenMemory.writing(memoryPath)
            let run = Run(
                kind: .build,
                startedAt: time,
                tool: ToolVersion.current,
                input: archives.joined(separator: " ")
            )
            report.changes = try retire(in: memory, collection, found, archives: archives, vanished: &report.vanished)
            storing = ChunkStoring(memory: memory, run: run)
        }
        try await work(on: found, storing: &storing, report: &report, progress: progress)
        clock.end(.aligning)
        report.times = clock.times
        return report
    }

    /// What is known of the pages: in a file beside the memory; of a dry run, in one that is gone with it.
    private func cache(_ memoryPath: String) throws -> PageCache {
        guard !isDryRun else { return try PageCache() }
        try OpenMemory.makeFolder(of: memoryPath)
        let lists = try abbreviations.fingerprint(for: [.russian, .kazakh])
        return try PageCache(at: PageCache.path(ofMemory: memoryPath), settings: "\(ToolVersion.current) \(lists)")
    }

    /// Takes back the stored pairs that the archives do not give any more. A pair that lost a page keeps its units as long as
    /// the other page is as it was.
    private func retire(
        in memory: TranslationMemory,
        _ collection: ArticleCollection,
        _ found: FoundPairs,
        archives: [String],
        vanished: inout [String]
    ) throws(StoreError) -> ChangeCounts {
        let stored = try memory.pairs()
        guard !stored.isEmpty else { return ChangeCounts() }
        let failed = collection.failures.compactMap(\.pagePath)
        let now = PresentPages(collection.articles, found)
        let pages = VanishedPages(archives: archives, present: now.paths.union(failed))
        vanished = pages.paths(among: stored)
        return try memory.remove(stored.filter(now.contradicts))
    }

    private func work(
        on found: FoundPairs,
        storing: inout ChunkStoring?,
        report: inout BuildReport,
        progress: (BuildProgress) -> Void
    ) async throws {
        var units = 0
        func tell() {
            progress(
                BuildProgress(stage: .aligning, done: report.finishedPairs, total: report.pairs, units: units)
            )
        }
        tell()
        let settings = try "\(ToolVersion.current) \(leastConfidence) \(lexicon.fingerprint())"
        let general = try lexicon.lexicon(source: .russian, target: .kazakh)
        let aligning = AlignTexts(leastConfidence: leastConfidence, lexicon: lexicon, jobs: jobs)
        let time = time
        var ranges = chunking.chunks(found.sure.map { found.source[$0.source].reference.path })[...]
        // What a chunk does on one core is done beside another chunk's work. A stop waits for the chunks that are begun.
        try await concurrentStream(jobs: min(jobs, Self.mostChunksAtATime), batchCount: 1, readyCount: 0) {
            () throws -> ChunkWork? in
            guard !Task.isCancelled, let range = ranges.popFirst() else { return nil }
            let chunk = PairChunk(found.sure[range], of: found, settings: settings)
            if let beads = try storing?.beads(of: chunk) { return .unchanged(beads) }
            return .toAlign(chunk, try chunk.texts())
        } transform: { work -> ChunkWork in
            guard case .toAlign(let chunk, let texts) = work else { return work }
            let prepared = texts.map(\.prepared)
            return .aligned(chunk.aligned(prepared, await aligning.bitexts(of: prepared, general: general), time: time))
        } take: { chunk in
            switch chunk {
            case .toAlign: break
            case .unchanged(let beads):
                report.changes.unchangedPairs += beads.count
                for counts in beads { report.beads += counts }
                units += beads.reduce(0) { $0 + $1.confidence.reduce(0, +) }
                report.finishedPairs += beads.count
            case .aligned(let pairs):
                report.changes = report.changes + (try await storing?.store(pairs) ?? ChangeCounts())
                for pair in pairs { report.beads += pair.beads }
                units += pairs.reduce(0) { $0 + $1.units.count }
                report.finishedPairs += pairs.count
            }
            tell()
        }
    }

    private enum ChunkWork: Sendable {
        /// What is stored of a chunk that is as it was.
        case unchanged([BeadCounts])

        case toAlign(PairChunk, [PairChunk.Text])
        case aligned([AlignedPair])
    }

    private static let mostChunksAtATime = 4
}
