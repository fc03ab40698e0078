internal import GRDB
internal import TMBitext

extension UnitWriter {
    /// By what an article is known.
    struct ArticleKey: Hashable {
        let source: String
        let path: String
    }

    /// Says where a unit was found. What is known of the same place is replaced.
    mutating func add(_ provenance: Provenance, of unit: Int64, languages: (source: Language, target: Language)) throws
    {
        let source = try identifier(of: provenance.sourceArticle, in: languages.source)
        let target = try identifier(of: provenance.targetArticle, in: languages.target)
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO provenance (unit, sourceArticle, targetArticle, sourceStart, sourceEnd, targetStart, targetEnd,
                    confidence, run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """
        )
        try insert.execute(arguments: [
            unit, source, target, provenance.sourceSpan.start, provenance.sourceSpan.end, provenance.targetSpan.start,
            provenance.targetSpan.end, provenance.confidence, run,
        ])
    }

    /// Notes what an article's sentences are now.
    func setFingerprint(_ fingerprint: String, of article: Int64) throws {
        let update = try database.cachedStatement(sql: "UPDATE article SET fingerprint = ? WHERE id = ?")
        try update.execute(arguments: [fingerprint, article])
    }

    /// The identifier of an article, whose title and date are brought up to date.
    mutating func identifier(of article: ArticleReference, in language: Language) throws -> Int64 {
        let key = ArticleKey(source: article.source, path: article.path)
        if let known = articles[key] { return known }
        let upsert = try database.cachedStatement(
            sql: """
                INSERT INTO article (source, path, language, title, date) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (path, source) DO UPDATE
                SET language = excluded.language, title = excluded.title, date = excluded.date
                RETURNING id
                """
        )
        let identifier = try Int64.fetchOne(
            upsert,
            arguments: [article.source, article.path, language.code, article.title, article.date?.description]
        )
        articles[key] = identifier
        return identifier ?? 0
    }
}
