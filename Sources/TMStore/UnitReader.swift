internal import GRDB
internal import TMBitext

/// Reads units with their provenance, inside one transaction.
struct UnitReader {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func units(_ identifiers: [Int64]) throws -> [StoredUnit] {
        let select = try database.cachedStatement(sql: "SELECT * FROM unit WHERE id = ? AND NOT isRejected")
        return try identifiers.compactMap { identifier in
            try Row.fetchOne(select, arguments: [identifier]).flatMap { try stored($0) }
        }
    }

    /// The next units behind an identifier that pass a filter.
    func units(after last: Int64, limit: Int, filter: UnitFilter) throws -> [StoredUnit] {
        let (condition, arguments) = FilterCondition.sql(filter, besides: "id > ? AND NOT isRejected", [last])
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM unit WHERE \(condition) ORDER BY id LIMIT \(limit)",
            arguments: arguments
        )
        return try rows.compactMap(stored)
    }

    /// The unit with a digest, rejected or not.
    func unit(digest: Int64) throws -> TranslationUnit? {
        let select = try database.cachedStatement(sql: "SELECT * FROM unit WHERE digest = ? ORDER BY id LIMIT 1")
        return try Row.fetchOne(select, arguments: [digest]).flatMap { try stored($0)?.unit }
    }

    /// The two texts of a row.
    func texts(_ row: Row) -> TranslationUnit? {
        guard let source = Language(row["sourceLanguage"]), let target = Language(row["targetLanguage"]) else {
            return nil
        }
        return TranslationUnit(
            source: Variant(language: source, text: row["source"]),
            target: Variant(language: target, text: row["target"])
        )
    }

    func stored(_ row: Row) throws -> StoredUnit? {
        guard var unit = texts(row) else { return nil }
        unit.provenance = try provenance(of: row["id"])
        unit.createdAt = row["createdAt"]
        unit.createdBy = row["createdBy"]
        UnitExtras(json: row["extras"]).apply(to: &unit)
        unit.marks = try marks(of: row["id"])
        return StoredUnit(id: row["id"], unit: unit)
    }

    func marks(of unit: Int64) throws -> [QualityMark] {
        let select = try database.cachedStatement(sql: "SELECT kind, detail FROM mark WHERE unit = ? ORDER BY kind")
        return try Row.fetchAll(select, arguments: [unit]).compactMap { row in
            QualityMark.Kind(rawValue: row[0]).map { QualityMark(kind: $0, detail: row[1]) }
        }
    }

    private func provenance(of unit: Int64) throws -> [Provenance] {
        let select = try database.cachedStatement(
            sql: """
                SELECT place.*, a.source AS aSource, a.path AS aPath, a.title AS aTitle, a.date AS aDate,
                    b.source AS bSource, b.path AS bPath, b.title AS bTitle, b.date AS bDate
                FROM place JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
                WHERE unit = ? ORDER BY aPath, sourceStart, bPath, targetStart
                """
        )
        return try Row.fetchAll(select, arguments: [unit]).map(Self.provenance)
    }

    static func provenance(_ row: Row) -> Provenance {
        Provenance(
            sourceArticle: article(row, side: "a"),
            targetArticle: article(row, side: "b"),
            sourceSpan: TextSpan(start: row["sourceStart"], end: row["sourceEnd"]),
            targetSpan: TextSpan(start: row["targetStart"], end: row["targetEnd"]),
            confidence: row["confidence"]
        )
    }

    private static func article(_ row: Row, side: String) -> ArticleReference {
        ArticleReference(
            source: row[side + "Source"],
            path: row[side + "Path"],
            title: row[side + "Title"],
            date: (row[side + "Date"] as String?).flatMap(CalendarDay.init(iso8601:))
        )
    }
}
