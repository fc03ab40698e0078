internal import TMBitext
internal import TMStore

extension BuildReport {
    /// Takes in what was read and how it was paired.
    mutating func add(_ collection: ArticleCollection, _ found: FoundPairs) {
        let languages = Dictionary(grouping: collection.articles) { $0.language.code }
        articles = languages.sorted { $0.key < $1.key }.compactMap { code, articles in
            Language(code).map { ($0, articles.count) }
        }
        failures = collection.failures
        doubts = collection.report.doubts
        knownPages = collection.report.knownPages
        ignored = collection.ignored
        pairs = found.sure.count
        unsure = found.unsure.map { pair in
            UnsurePair(
                source: found.source[pair.source].reference.path,
                target: found.target[pair.target].reference.path,
                score: pair.score
            )
        }
        unpaired = found.unpaired.map(\.reference.path)
        months = Self.months(found)
        var rules: [String: Int] = [:]
        for article in collection.articles {
            rules.merge(article.dropped, uniquingKeysWith: +)
        }
        dropped = rules.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }

    private static func months(_ found: FoundPairs) -> [Month] {
        var months: [String: Month] = [:]
        func count(_ article: CachedArticle, _ place: WritableKeyPath<Month, Int>) {
            let month = article.reference.date.map { String($0.description.prefix(7)) }
            months[month ?? "~", default: Month(month: month)][keyPath: place] += 1
        }
        for article in found.source.articles { count(article, \.sourcePages) }
        for article in found.target.articles { count(article, \.targetPages) }
        for pair in found.sure { count(found.source[pair.source], \.pairs) }
        return months.sorted { $0.key < $1.key }.map(\.value)
    }
}
