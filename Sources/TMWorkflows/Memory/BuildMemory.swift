public import TMBitext
internal import TMStore

/// Builds a memory from archives: read, clean, pair, segment, align, store.
///
/// Every pair is stored in a transaction of its own, and a pair whose two pages are stored unchanged is not stored again:
/// a run that was stopped goes on when it is started anew, and a second run adds nothing.
public struct BuildMemory: Sendable {
    /// The language pair, Russian and Kazakh.
    public var languages = (source: Language.russian, target: Language.kazakh)

    /// Beads below this confidence are not stored, 0...1.
    public var leastConfidence = AlignTexts.standardLeastConfidence

    /// Pairs below this score are not stored, 0...1.
    public var leastScore = PairArticles.standardLeastScore

    /// The path of a list of pairs made by hand; `nil` to pair by content.
    public var pairList: String?

    /// How many pages are worked on at a time.
    public var jobs: Int

    /// The time the units are given, in seconds since 1970-01-01T00:00:00Z.
    public var time: Int

    /// Creates the use case.
    public init(jobs: Int, time: Int) {
        self.jobs = jobs
        self.time = time
    }

    /// Builds, or with `memory` `nil` only says what a build would do.
    ///
    /// - Throws: ``InputError`` where there is nothing to build from, `StoreError` where the memory refuses.
    public func run(
        archives: [String],
        memory path: String?,
        progress: (BuildProgress) -> Void
    ) async throws -> BuildReport {
        guard let path else { return try await plan(archives, progress).report }
        try Self.check(path)
        let plan = try await plan(archives, progress)
        return try await NewMemory.whileAdding(at: path) { store in
            try self.store(plan, in: store, progress: progress)
        }
    }

    /// Refuses a file that is no memory before the work begins.
    private static func check(_ path: String) throws {
        do throws(StoreError) {
            _ = try MemoryStore(path: path, access: .readWrite)
        } catch .missing {
            return
        }
    }

    private struct Plan {
        var report: BuildReport
        var source: [PreparedArticle]
        var target: [PreparedArticle]
        var pairs: [ArticlePair]
        var bitexts: [Bitext]
    }

    private func plan(_ archives: [String], _ progress: (BuildProgress) -> Void) async throws -> Plan {
        progress(.reading)
        let collection = try await ReadArticles(jobs: jobs).articles(in: archives)
        let source = collection.articles(in: languages.source)
        let target = collection.articles(in: languages.target)
        progress(.read(pages: collection.articles.count, failures: collection.failures.count))
        for (articles, language) in [(source, languages.source), (target, languages.target)] where articles.isEmpty {
            throw InputError.noPages(of: language, paths: archives)
        }
        let pairs = try await pairs(source, target)
        progress(.paired(pairs: pairs.count))
        let bitexts = await AlignTexts(leastConfidence: leastConfidence, jobs: jobs).bitexts(
            of: pairs.map { (source[$0.source].segments, target[$0.target].segments) }
        )
        progress(.aligned(beads: bitexts.reduce(0) { $0 + $1.beads.count }))
        let report = BuildReport(
            collection: collection,
            languages: languages,
            pairs: pairs,
            bitexts: bitexts
        )
        return Plan(report: report, source: source, target: target, pairs: pairs, bitexts: bitexts)
    }

    private func pairs(_ source: [PreparedArticle], _ target: [PreparedArticle]) async throws -> [ArticlePair] {
        guard let pairList else {
            return await PairArticles(leastScore: leastScore, jobs: jobs).pairs(source: source, target: target)
        }
        return try PairList(at: pairList).pairs(source: source, target: target)
    }

    private func store(_ plan: Plan, in store: MemoryStore, progress: (BuildProgress) -> Void) throws -> BuildReport {
        var report = plan.report
        var run: Int64?
        for (number, pair) in plan.pairs.enumerated() {
            let source = plan.source[pair.source]
            let target = plan.target[pair.target]
            let aligned = AlignedPair(
                source: stored(source),
                target: stored(target),
                score: pair.score,
                settings: "confidence>=\(leastConfidence)",
                units: plan.bitexts[number].units(of: source, target, time: time)
            )
            if try store.holds(aligned.fingerprint) {
                report.unchangedPairs += 1
            } else {
                let current = try run ?? store.beginRun(.build, tool: ToolVersion.current, at: time)
                run = current
                report.count(try store.store(aligned, run: current))
            }
            progress(.stored(pairs: number + 1, of: plan.pairs.count, units: report.addedUnits))
        }
        if let run { try store.finishRun(run, at: time) }
        return report
    }

    private func stored(_ article: PreparedArticle) -> StoredArticle {
        StoredArticle(
            reference: article.reference,
            language: article.article.language,
            author: article.article.author,
            fingerprint: Fingerprint.of(article.article.page.text)
        )
    }
}
