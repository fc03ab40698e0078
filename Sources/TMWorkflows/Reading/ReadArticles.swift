public import TMBitext
internal import TMCleaning

/// Reads archives: every page decoded, its language told, cleaned and cut into sentences.
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
        let listing = try ArchiveListing(of: archives)
        guard !listing.files.isEmpty else { throw InputError.noPages(paths: archives) }
        var collection = ArticleCollection()
        collection.ignored = listing.ignored
        var pages: [(page: Page, language: Language)] = []
        let wanted = language
        for result in await listing.files.concurrentMap(jobs: jobs, { Self.page(in: $0, wanted: wanted) }) {
            switch result {
            case .success(let page): pages.append(page)
            case .failure(let error): collection.failures.append(error)
            }
        }
        let preparation = PrepareArticle(repeatedLines: RepeatedLines.learned(from: pages.map(\.page)))
        collection.articles = await pages.concurrentMap(jobs: jobs) { preparation.article(from: $0, language: $1) }
        return collection
    }

    private static func page(
        in file: ArchiveFile,
        wanted: Language?
    ) -> Result<(page: Page, language: Language), InputError> {
        Result { () throws(InputError) in
            let text = try ReadPage.text(at: file.location, named: file.path)
            let language = try ReadPage.language(of: text, path: file.path, wanted: wanted)
            return (Page(source: file.source, path: file.path, text: text), language)
        }
    }
}
