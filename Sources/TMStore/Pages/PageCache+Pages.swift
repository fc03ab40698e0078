internal import FoundationEssentials
internal import GRDB
internal import TMBitext

extension PageCache {
    /// Adds what is learned from a page about lines that repeat.
    ///
    /// - Throws: ``StoreError``.
    public func add(sample: [UInt8], path: String, source: String, file: Int64) throws(StoreError) {
        try change { database in
            let insert = try database.cachedStatement(
                sql: """
                    INSERT INTO page (file, path, source, sample) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """
            )
            try insert.execute(arguments: [file, path, source, Data(sample)])
        }
    }

    /// Adds what a page gave; gives its number.
    ///
    /// - Parameters:
    ///   - repeatedLines: stands for the lines by whose repetition the page was cleaned.
    ///   - sentences: the article's sentences, in the form of whoever reads them again.
    /// - Throws: ``StoreError``.
    public func add(
        _ article: CachedArticle,
        repeatedLines: String,
        sentences: String,
        file: Int64
    ) throws(StoreError) -> Int64 {
        try change { database in
            let upsert = try database.cachedStatement(
                sql: """
                    INSERT INTO page (file, path, source, sample, repeated, language, title, date, fingerprint, dropped,
                        doubts, sentences)
                    VALUES (?, ?, ?, x'', ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (file, path) DO UPDATE SET repeated = excluded.repeated, language = excluded.language,
                        title = excluded.title, date = excluded.date, fingerprint = excluded.fingerprint,
                        dropped = excluded.dropped, doubts = excluded.doubts, sentences = excluded.sentences
                    RETURNING id
                    """
            )
            let (reference, dropped) = (article.reference, Self.text(article.dropped))
            return try Int64.fetchOne(
                upsert,
                arguments: [
                    file, reference.path, reference.source, repeatedLines, article.language.code, reference.title,
                    reference.date?.description, article.fingerprint, dropped, article.doubts, sentences,
                ]
            ) ?? 0
        }
    }

    /// The pages of a file, in the order in which they stand there.
    ///
    /// - Throws: ``StoreError``.
    public func pages(of file: Int64) throws(StoreError) -> [CachedPage] {
        try read { database in
            let select = try database.cachedStatement(
                sql: """
                    SELECT id, path, source, sample, repeated, language, title, date, fingerprint, dropped, doubts
                    FROM page WHERE file = ? ORDER BY id
                    """
            )
            return try Row.fetchAll(select, arguments: [file]).map(Self.page)
        }
    }

    /// Gives of each page of a file, in the order in which they stand there, the newspaper and what is learned from the page about
    /// lines that repeat: a part of ``pages(of:)`` in a part of its time.
    ///
    /// - Throws: ``StoreError``.
    public func forEachSample(
        of file: Int64,
        _ take: (_ source: String, _ sample: [UInt8]) -> Void
    ) throws(StoreError) {
        try read { database in
            let select = try database.cachedStatement(sql: "SELECT source, sample FROM page WHERE file = ? ORDER BY id")
            let rows = try Row.fetchCursor(select, arguments: [file])
            while let row = try rows.next() {
                try row.withUnsafeData(atIndex: 1) { sample in take(row[0], sample.map(Array.init) ?? []) }
            }
        }
    }

    /// The sentences of an article, by its number; empty where it is gone.
    ///
    /// - Throws: ``StoreError``.
    public func sentences(of article: Int64) throws(StoreError) -> String {
        try read { database in
            let select = try database.cachedStatement(sql: "SELECT sentences FROM page WHERE id = ?")
            return try String.fetchOne(select, arguments: [article]) ?? ""
        }
    }

    private static func page(_ row: Row) -> CachedPage {
        CachedPage(source: row[2], sample: Array(row[3] as Data), repeatedLines: row[4], article: article(row))
    }

    private static func article(_ row: Row) -> CachedArticle? {
        guard let language = (row[5] as String?).flatMap({ Language($0) }) else { return nil }
        let date = (row[7] as String?).flatMap { CalendarDay(iso8601: $0) }
        var article = CachedArticle(
            reference: ArticleReference(source: row[2], path: row[1], title: row[6], date: date),
            language: language,
            fingerprint: row[8],
            dropped: counts(row[9]),
            doubts: row[10]
        )
        article.number = row[0]
        return article
    }

    /// Counts as `rule 3,rule 1`.
    private static func text(_ counts: [String: Int]) -> String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ",")
    }

    private static func counts(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for part in text.split(separator: ",") {
            let words = part.split(separator: " ")
            if words.count == 2 { counts[String(words[0])] = Int(words[1]) }
        }
        return counts
    }
}
