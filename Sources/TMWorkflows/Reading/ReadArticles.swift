public import TMBitext
internal import TMCleaning

/// Reads archives: folders, zip and tar archives, files of records; every page decoded, its language told, cleaned and cut
/// into sentences.
///
/// The archives are read twice: first to learn which lines repeat on a newspaper's pages, then for the articles. Only the
/// pages being worked on are in memory.
public struct ReadArticles: Sendable {
    /// The language all pages must be in; `nil` where each page tells its own.
    public var language: Language?

    /// How many pages are worked on at a time.
    public var jobs: Int

    /// Creates the use case.
    public init(language: Language? = nil, jobs: Int) {
        self.language = language
        self.jobs = jobs
    }

    /// The articles of the archives. Pages that cannot be used are in the collection's failures; the rest goes on.
    ///
    /// - Throws: ``InputError`` where an archive is missing or holds no page at all.
    public func articles(in archives: [String]) async throws(InputError) -> ArticleCollection {
        var collection = ArticleCollection()
        do {
            collection.report = try await read(archives) { collection.articles.append($0) }
        } catch {
            throw error as? InputError ?? .noPages(paths: archives)
        }
        collection.articles.sort { $0.article.page.path < $1.article.page.path }
        return collection
    }

    /// Hands on the articles of the archives as they are read, file after file, in order of the files' paths.
    ///
    /// - Throws: ``InputError`` where an archive is missing or holds no page at all, and what `take` throws.
    public func read(_ archives: [String], take: (PreparedArticle) throws -> Void) async throws -> ReadingReport {
        let listing = try ArchiveListing(of: archives)
        let wanted = language
        let preparation = PrepareArticle(repeatedLines: try await repeatedLines(in: listing))
        var report = ReadingReport()
        var paths: Set<String> = []
        report.ignored = try await forEachPage(of: listing) { found in
            Self.decoded(found, wanted: wanted).map { decoded in
                (article: preparation.article(from: decoded.page, language: decoded.language), doubts: decoded.doubts)
            }
        } take: { result in
            switch result {
            case .failure(let error): report.failures.append(error)
            case .success(let (article, doubts)):
                let path = article.article.page.path
                guard paths.insert(path).inserted else { return report.failures.append(.repeatedPage(path: path)) }
                report.doubts += doubts
                try take(article)
            }
        }
        guard !paths.isEmpty || !report.failures.isEmpty else { throw InputError.noPages(paths: archives) }
        return report
    }

    private func repeatedLines(in listing: ArchiveListing) async throws -> RepeatedLines {
        var learner = RepeatedLineLearner()
        _ = try await forEachPage(of: listing) { found in
            (try? DecodedPage.page(found.get()).page).map(LineSample.init)
        } take: { sample in
            if let sample { learner.add(sample) }
        }
        return learner.lines()
    }

    /// Works on all pages; the paths of the files that hold none by their names.
    private func forEachPage<Output: Sendable>(
        of listing: ArchiveListing,
        _ work: @escaping @Sendable (Result<FoundPage, InputError>) -> Output,
        take: (Output) throws -> Void
    ) async throws -> [String] {
        var queue = PageQueue(listing)
        try await concurrentStream(jobs: jobs, next: { queue.next() }, transform: work, take: take)
        return queue.ignored.sorted()
    }

    private static func decoded(
        _ found: Result<FoundPage, InputError>,
        wanted: Language?
    ) -> Result<DecodedPage, InputError> {
        found.flatMap { page in
            Result { () throws(InputError) in try DecodedPage(page, wanted: wanted) }
        }
    }
}
