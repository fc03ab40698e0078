internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Counts what is in the memory. Complexity: a pass over all units and their places.
    ///
    /// - Throws: ``StoreError``.
    public func statistics() throws(StoreError) -> MemoryStatistics {
        try read { database in
            func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            var statistics = MemoryStatistics(
                units: try count("SELECT count(*) FROM unit WHERE NOT isRejected"),
                importedUnits: try count("SELECT count(*) FROM imported"),
                articlePairs: try count("SELECT count(*) FROM pair"),
                languages: try Self.languages(database),
                sources: try Self.sources(database),
                confidence: try Self.confidence(database)
            )
            statistics.months = try Self.months(database)
            try RivalTable.update(in: database)
            statistics.marks = try QualityMark.Kind.allCases.compactMap { kind in
                let units = try count(
                    "SELECT count(*) FROM unit WHERE NOT isRejected AND \(FilterCondition.has(kind))"
                )
                return units > 0 ? (kind, units) : nil
            }
            statistics.acceptedUnits = try count("SELECT count(DISTINCT unit) FROM accepted")
            statistics.rejectedUnits = try count("SELECT count(*) FROM unit WHERE isRejected")
            statistics.runs = try Self.runs(database)
            return statistics
        }
    }

    private static func languages(_ database: Database) throws -> [MemoryStatistics.LanguagePairCount] {
        let sql = """
            SELECT sourceLanguage, targetLanguage, count(*) FROM unit WHERE NOT isRejected
            GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
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
                SELECT sourceArticle AS article, unit FROM place
                UNION ALL SELECT targetArticle, unit FROM place
            ) found ON found.article = article.id
            WHERE unit NOT IN (SELECT id FROM unit WHERE isRejected)
            GROUP BY 1, 2 ORDER BY 1, 2
            """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
            guard let language = Language(row[1]) else { return nil }
            return MemoryStatistics.SourceCount(source: row[0], language: language, articles: row[2], units: row[3])
        }
    }

    private static func months(_ database: Database) throws -> [MemoryStatistics.MonthCount] {
        let sql = """
            SELECT substr(date, 1, 7) AS month, count(DISTINCT sourceArticle * 4294967296 + targetArticle),
                count(DISTINCT unit)
            FROM place JOIN article ON article.id = sourceArticle
            WHERE unit NOT IN (SELECT id FROM unit WHERE isRejected)
            GROUP BY 1 ORDER BY month IS NULL, month
            """
        return try Row.fetchAll(database, sql: sql).map {
            MemoryStatistics.MonthCount(month: $0[0], articlePairs: $0[1], units: $0[2])
        }
    }

    private static func runs(_ database: Database) throws -> [MemoryStatistics.RunCount] {
        let sql = """
            SELECT id, kind, startedAt, input, count(DISTINCT unit)
            FROM run LEFT JOIN (
                SELECT run, unit FROM provenance UNION ALL SELECT run, unit FROM imported
            ) brought ON brought.run = run.id
            GROUP BY id ORDER BY id
            """
        return try Row.fetchAll(database, sql: sql).map {
            MemoryStatistics.RunCount(number: $0[0], kind: $0[1], startedAt: $0[2], input: $0[3], units: $0[4])
        }
    }

    private static func confidence(_ database: Database) throws -> [Int] {
        var tenths = [Int](repeating: 0, count: 10)
        let sql = """
            SELECT max(confidence) FROM place WHERE unit NOT IN (SELECT id FROM unit WHERE isRejected) GROUP BY unit
            """
        for confidence in try Double.fetchAll(database, sql: sql) {
            tenths[min(9, max(0, Int(confidence * 10)))] += 1
        }
        return tenths
    }
}
