internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Counts what is in the memory. Complexity: a pass over all units and their provenance.
    ///
    /// - Throws: ``StoreError``.
    public func statistics() throws(StoreError) -> MemoryStatistics {
        try read { database in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            return MemoryStatistics(
                units: try count("SELECT count(*) FROM unit"),
                importedUnits: try count("SELECT count(*) FROM imported"),
                articlePairs: try count("SELECT count(*) FROM pair"),
                languages: try Self.languages(database),
                sources: try Self.sources(database),
                confidence: try Self.confidence(database),
                runs: try count("SELECT count(*) FROM run")
            )
        }
    }

    private static func languages(_ database: Database) throws -> [MemoryStatistics.LanguagePairCount] {
        let sql = """
            SELECT sourceLanguage, targetLanguage, count(*) FROM unit GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
            """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            guard let source = Language(row[0]), let target = Language(row[1]) else { return nil }
            return MemoryStatistics.LanguagePairCount(source: source, target: target, units: row[2])
        }
    }

    private static func sources(_ database: Database) throws -> [MemoryStatistics.SourceCount] {
        let sql = """
            SELECT article.source, language, count(DISTINCT article.id), count(DISTINCT unit)
            FROM article JOIN (
                SELECT sourceArticle AS article, unit FROM provenance
                UNION ALL SELECT targetArticle, unit FROM provenance
            ) found ON found.article = article.id
            GROUP BY 1, 2 ORDER BY 1, 2
            """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            guard let language = Language(row[1]) else { return nil }
            return MemoryStatistics.SourceCount(source: row[0], language: language, articles: row[2], units: row[3])
        }
    }

    private static func confidence(_ database: Database) throws -> [Int] {
        var tenths = [Int](repeating: 0, count: 10)
        let sql = "SELECT max(confidence) FROM provenance GROUP BY unit"
        for confidence in try Double.fetchAll(database, sql: sql) {
            tenths[min(9, max(0, Int(confidence * 10)))] += 1
        }
        return tenths
    }
}
