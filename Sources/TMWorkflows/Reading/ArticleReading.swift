internal import TMBitext
internal import TMCleaning
internal import TMStore

/// Collects the articles of archives: those that a page cache knows, and those that are read into it.
struct ArticleReading {
    let cache: PageCache
    let repeatedLines: RepeatedLines
    var report = ReadingReport()

    private let files: [(listed: ListedFile, number: Int64)]
    private var articles: [CachedArticle]
    private var paths: Set<String>
    private var fingerprints: [String: String] = [:]
    private var failed: Set<Int> = []
    private var ended = 0

    /// - Parameters:
    ///   - files: the files that are read.
    ///   - known: the articles of the others.
    init(
        _ files: [(listed: ListedFile, number: Int64)],
        into cache: PageCache,
        repeatedLines: RepeatedLines,
        known: [CachedArticle]
    ) {
        self.files = files
        self.cache = cache
        self.repeatedLines = repeatedLines
        articles = known
        paths = Set(known.map(\.reference.path))
        report.knownPages = known.count
    }

    /// Whether there was a page, if only one that could not be used.
    var hasPages: Bool { !articles.isEmpty || !report.failures.isEmpty }

    /// The articles, sorted by path.
    var collection: ArticleCollection {
        var collection = ArticleCollection(cache: cache)
        collection.articles = articles.sorted { $0.reference.path < $1.reference.path }
        collection.report = report
        collection.report.doubts = collection.articles.flatMap(InputDoubt.doubts)
        return collection
    }

    /// Takes in what a page of a file gave.
    mutating func take(_ result: Result<ReadArticle, InputError>, from file: Int) throws(StoreError) {
        switch result {
        case .failure(let error): fail(error, file)
        case .success(let read):
            var article = read.article
            let reference = article.reference
            guard paths.insert(reference.path).inserted else { return fail(.repeatedPage(path: reference.path), file) }
            article.number = try cache.add(
                article,
                repeatedLines: fingerprint(of: reference.source),
                sentences: read.sentences,
                file: files[file].number
            )
            articles.append(article)
        }
    }

    /// Ends the files before a place, whose pages are all taken in. A file with a page that could not be used is read again
    /// the next time.
    mutating func end(before place: Int, ignored: [Int: [String]]) throws(StoreError) {
        while ended < place {
            let (file, paths) = (files[ended], ignored[ended] ?? [])
            try cache.end(file.number, version: failed.contains(ended) ? nil : file.listed.version, ignored: paths)
            report.ignored += paths
            ended += 1
        }
    }

    private mutating func fail(_ error: InputError, _ file: Int) {
        report.failures.append(error)
        failed.insert(file)
    }

    private mutating func fingerprint(of source: String) -> String {
        if let known = fingerprints[source] { return known }
        let fingerprint = repeatedLines.fingerprint(of: source)
        fingerprints[source] = fingerprint
        return fingerprint
    }
}
