internal import TMCleaning
internal import TMStore

/// The files of archives with what a page cache knows of them.
struct CachedFiles {
    private struct File {
        let listed: ListedFile
        let number: Int64
        let isKnown: Bool
    }

    private let files: [File]
    private let cache: PageCache
    private var known: [[CachedPage]] = []

    /// The paths of the known files' entries that hold no page.
    let ignored: [String]

    /// Looks files up in a cache; those that it does not know as they are it begins anew.
    ///
    /// - Parameter locations: where the files are that the cache holds; it is not asked for others.
    init(_ listed: [ListedFile], in cache: PageCache, holding locations: Set<String>) throws(StoreError) {
        self.cache = cache
        var (files, ignored): ([File], [String]) = ([], [])
        for file in listed {
            let isNew = !locations.contains(file.location)
            if !isNew, let version = file.version, let known = try cache.file(at: file.location, version: version) {
                files.append(File(listed: file, number: known.number, isKnown: true))
                ignored += known.ignored
            } else {
                files.append(File(listed: file, number: try cache.begin(file.location, isNew: isNew), isKnown: false))
            }
        }
        (self.files, self.ignored) = (files, ignored)
    }

    /// The files that the cache does not know.
    var unknown: [(listed: ListedFile, number: Int64)] {
        files.filter { !$0.isKnown }.map { ($0.listed, $0.number) }
    }

    /// The lines that repeat, by the samples of all files' pages, which the cache must hold.
    mutating func repeatedLines() throws(StoreError) -> RepeatedLines {
        var learner = RepeatedLineLearner()
        for file in files {
            guard file.isKnown else {
                try cache.forEachSample(of: file.number) { learner.add(LineSample(source: $0, bytes: $1)) }
                known.append([])
                continue
            }
            let pages = try cache.pages(of: file.number)
            for page in pages { learner.add(LineSample(source: page.source, bytes: page.sample)) }
            known.append(pages)
        }
        return learner.lines()
    }

    /// The articles of the known files, but for files that hold a page which was cleaned by other lines; and all files
    /// that have to be read.
    func sorted(by repeatedLines: RepeatedLines) -> (
        articles: [CachedArticle], stale: [(listed: ListedFile, number: Int64)]
    ) {
        var fingerprints: [String: String] = [:]
        for source in Set(known.joined().map(\.source)) { fingerprints[source] = repeatedLines.fingerprint(of: source) }
        var (articles, stale): ([CachedArticle], [(listed: ListedFile, number: Int64)]) = ([], [])
        for (file, pages) in zip(files, known) {
            if file.isKnown, pages.allSatisfy({ $0.article != nil && $0.repeatedLines == fingerprints[$0.source] }) {
                articles += pages.compactMap(\.article)
            } else {
                stale.append((file.listed, file.number))
            }
        }
        return (articles, stale)
    }
}
