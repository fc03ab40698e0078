public import TMBitext
internal import TMCleaning
internal import TMSegmentation
internal import TMStore

/// Reads archives: folders, zip and tar archives, files of records; every page decoded, its language told, cleaned and cut
/// into sentences.
///
/// The archives are read twice: first to learn which lines repeat on a newspaper's pages, then for the articles. Files that
/// a page cache knows as they are are read for neither; but where other lines repeat than before, the newspaper's articles
/// are read again, so that what comes out does not depend on what the cache held. Only the pages being worked on are in
/// memory.
public struct ReadArticles: Sendable {
    /// The language all pages must be in; `nil` where each page tells its own.
    public var language: Language?

    /// The user's lists of abbreviations.
    public var abbreviations: AbbreviationLists

    /// How many pages are worked on at a time.
    public var jobs: Int

    /// Creates the use case.
    public init(language: Language? = nil, abbreviations: AbbreviationLists = AbbreviationLists(), jobs: Int) {
        self.language = language
        self.abbreviations = abbreviations
        self.jobs = jobs
    }

    /// The articles of the archives. Pages that cannot be used are in the collection's failures; the rest goes on.
    ///
    /// - Throws: ``InputError`` where an archive is missing or holds no page at all, or ``StoreError`` where no room can be
    ///   had for the articles.
    public func articles(in archives: [String]) async throws -> ArticleCollection {
        try await articles(in: archives, cache: PageCache())
    }

    /// The articles of the archives by way of a cache, which must be of this program's version and these lists of
    /// abbreviations, and no language.
    ///
    /// - Parameter progress: is told of each page as it is done.
    /// - Throws: as above, and `CancellationError` where the task is cancelled; what was read is then in the cache.
    func articles(
        in archives: [String],
        cache: @autoclosure () throws -> PageCache,
        progress: (BuildProgress) -> Void = { _ in }
    ) async throws -> ArticleCollection {
        let listing = try ArchiveListing(of: archives)
        let cache = try cache()
        let held = try cache.forget(in: listing.roots, but: listing.locations)
        var files = try CachedFiles(listing.files, in: cache, holding: held)
        try await scan(files.unknown, in: cache, progress: progress)
        let repeatedLines = try files.repeatedLines()
        let (known, stale) = files.sorted(by: repeatedLines)
        var reading = ArticleReading(stale, into: cache, repeatedLines: repeatedLines, known: known)
        reading.report.failures = listing.failures
        try await read(stale.map(\.listed), into: &reading, progress: progress)
        guard reading.hasPages else { throw InputError.noPages(paths: archives) }
        reading.report.ignored = (reading.report.ignored + listing.ignored + files.ignored).sorted()
        return reading.collection
    }

    /// Adds the samples of files' pages to a cache.
    private func scan(
        _ files: [(listed: ListedFile, number: Int64)],
        in cache: PageCache,
        progress: (BuildProgress) -> Void
    ) async throws {
        var state = BuildProgress(stage: .scanning, total: Self.pageCount(of: files.map(\.listed)))
        progress(state)
        let queue = PageQueue(files.map(\.listed))
        try await forEachPage(of: queue, cache: cache) { found in
            (try? DecodedPage.page(found.get()).page).map { page in (page: page.path, sample: LineSample(page)) }
        } take: { place, _, found in
            if let found {
                let (sample, file) = (found.sample, files[place].number)
                try cache.add(sample: sample.bytes, path: found.page, source: sample.source, file: file)
            }
            state.done += 1
            progress(state)
        }
    }

    private func read(
        _ files: [ListedFile],
        into reading: inout ArticleReading,
        progress: (BuildProgress) -> Void
    ) async throws {
        var state = BuildProgress(stage: .reading, total: Self.pageCount(of: files))
        progress(state)
        let wanted = language
        let preparation = PrepareArticle(repeatedLines: reading.repeatedLines, abbreviations: try lists())
        try await forEachPage(of: PageQueue(files), cache: reading.cache) { found in
            found.flatMap { page in Result { () throws(InputError) in try DecodedPage(page, wanted: wanted) } }
                .map { ReadArticle($0, preparation) }
        } take: { place, queue, result in
            try reading.end(before: place, ignored: queue.ignored)
            try reading.take(result, from: place)
            state.done += 1
            progress(state)
        } end: { queue in
            try reading.end(before: files.count, ignored: queue.ignored)
        }
    }

    private func lists() throws(InputError) -> [Language: Abbreviations] {
        var lists: [Language: Abbreviations] = [:]
        for language in [Language.russian, .kazakh] { lists[language] = try abbreviations.abbreviations(for: language) }
        return lists
    }

    /// The number of pages of files; `nil` where only reading them can tell.
    private static func pageCount(of files: [ListedFile]) -> Int? {
        files.allSatisfy { $0.kind == .page } ? files.count : nil
    }

    /// Works on all pages, and keeps from time to time what was put into the cache. Stops where the task is cancelled.
    private func forEachPage<Output: Sendable>(
        of pages: PageQueue,
        cache: PageCache,
        _ work: @escaping @Sendable (Result<FoundPage, InputError>) -> Output,
        take: (Int, PageQueue, Output) throws -> Void,
        end: (PageQueue) throws -> Void = { _ in }
    ) async throws {
        var (queue, count) = (pages, 0)
        try await concurrentStream(
            jobs: jobs,
            next: { Task.isCancelled ? nil : queue.next().map { (queue.place, $0) } },
            transform: { found in (found.0, work(found.1)) },
            take: { place, output in
                try take(place, queue, output)
                count += 1
                if count % Self.pagesToKeep == 0 { try cache.keep() }
            }
        )
        if !Task.isCancelled { try end(queue) }
        try cache.keep()
        try Task.checkCancellation()
    }

    private static let pagesToKeep = 500
}
