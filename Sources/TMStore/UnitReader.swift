internal import GRDB
internal import TMBitext

/// Reads units with their provenance, inside one transaction.
struct UnitReader {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func units(_ identifiers: [Int64]) throws -> [StoredUnit] {
        let select = try database.cachedStatement(sql: "SELECT * FROM unit WHERE id = ?")
        return try identifiers.compactMap { identifier in
            try Row.fetchOne(select, arguments: [identifier]).flatMap { try stored($0) }
        }
    }

    /// The next units behind an identifier that pass a filter.
    func units(after last: Int64, limit: Int, filter: UnitFilter) throws -> [StoredUnit] {
        var condition = "id > ?"
        var arguments: StatementArguments = [last]
        if let (text, values) = Self.condition(filter) {
            condition += " AND " + text
            arguments += values
        }
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM unit WHERE \(condition) ORDER BY id LIMIT \(limit)",
            arguments: arguments
        )
        return try rows.compactMap(stored)
    }

    private func stored(_ row: Row) throws -> StoredUnit? {
        guard let source = Language(row["sourceLanguage"]), let target = Language(row["targetLanguage"]) else {
            return nil
        }
        var unit = TranslationUnit(
            source: Variant(language: source, text: row["source"]),
            target: Variant(language: target, text: row["target"]),
            provenance: try provenance(of: row["id"]),
            createdAt: row["createdAt"],
            createdBy: row["createdBy"]
        )
        UnitExtras(json: row["extras"]).apply(to: &unit)
        return StoredUnit(id: row["id"], unit: unit)
    }

    private func provenance(of unit: Int64) throws -> [Provenance] {
        let select = try database.cachedStatement(
            sql: """
                SELECT provenance.*, a.source AS aSource, a.path AS aPath, a.title AS aTitle, a.date AS aDate,
                    b.source AS bSource, b.path AS bPath, b.title AS bTitle, b.date AS bDate
                FROM provenance JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
                WHERE unit = ? ORDER BY aPath, sourceStart, bPath, targetStart
                """
        )
        return try Row.fetchAll(select, arguments: [unit]).map { row in
            Provenance(
                sourceArticle: Self.article(row, side: "a"),
                targetArticle: Self.article(row, side: "b"),
                sourceSpan: TextSpan(start: row["sourceStart"], end: row["sourceEnd"]),
                targetSpan: TextSpan(start: row["targetStart"], end: row["targetEnd"]),
                confidence: row["confidence"]
            )
        }
    }

    private static func article(_ row: Row, side: String) -> ArticleReference {
        ArticleReference(
            source: row[side + "Source"],
            path: row[side + "Path"],
            title: row[side + "Title"],
            date: (row[side + "Date"] as String?).flatMap(CalendarDay.init(iso8601:))
        )
    }

    /// The filter as an SQL condition; `nil` where it takes everything.
    private static func condition(_ filter: UnitFilter) -> (String, StatementArguments)? {
        var places: [String] = []
        var arguments = StatementArguments()
        if !filter.sources.isEmpty {
            let marks = filter.sources.map { _ in "?" }.joined(separator: ", ")
            places.append("(a.source IN (\(marks)) OR b.source IN (\(marks)))")
            arguments += StatementArguments(filter.sources + filter.sources)
        }
        for (day, comparison) in [(filter.since, ">="), (filter.until, "<=")] {
            guard let day else { continue }
            places.append("(a.date \(comparison) ? OR b.date \(comparison) ?)")
            arguments += [day.description, day.description]
        }
        if let least = filter.leastConfidence {
            places.append("confidence >= ?")
            arguments += [least]
        }
        guard !places.isEmpty else { return nil }
        let found = """
            EXISTS (SELECT 1 FROM provenance JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
            WHERE provenance.unit = unit.id AND \(places.joined(separator: " AND ")))
            """
        guard filter.leastConfidence != nil, places.count == 1 else { return (found, arguments) }
        return ("(\(found) OR NOT EXISTS (SELECT 1 FROM provenance WHERE provenance.unit = unit.id))", arguments)
    }
}
