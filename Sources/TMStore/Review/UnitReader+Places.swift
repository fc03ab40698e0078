internal import GRDB
internal import TMBitext

extension UnitReader {
    func forEachPlace(_ filter: UnitFilter, articles: [String], _ body: (TranslationUnit) throws -> Void) throws {
        var conditions = ["NOT isRejected"]
        var arguments = StatementArguments()
        if !articles.isEmpty {
            let marks = articles.map { _ in "?" }.joined(separator: ", ")
            conditions.append("(a.path IN (\(marks)) OR b.path IN (\(marks)))")
            arguments += StatementArguments(articles + articles)
        }
        if let (condition, values) = FilterCondition.sql(filter) {
            conditions.append(condition)
            arguments += values
        }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT unit.*, place.*, a.source AS aSource, a.path AS aPath, a.title AS aTitle, a.date AS aDate,
                    b.source AS bSource, b.path AS bPath, b.title AS bTitle, b.date AS bDate
                FROM place JOIN unit ON unit.id = place.unit
                JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
                WHERE \(conditions.joined(separator: " AND "))
                ORDER BY aPath, bPath, sourceStart, targetStart
                """,
            arguments: arguments
        )
        while let row = try rows.next() {
            guard var unit = texts(row) else { continue }
            unit.provenance = [Self.provenance(row)]
            unit.marks = try marks(of: row["id"])
            try body(unit)
        }
    }

    func forEachUnitWithoutPlace(_ filter: UnitFilter, _ body: (TranslationUnit) throws -> Void) throws {
        var condition = "NOT isRejected AND NOT EXISTS (SELECT 1 FROM place WHERE place.unit = unit.id)"
        var arguments = StatementArguments()
        if let (text, values) = FilterCondition.sql(filter) {
            condition += " AND " + text
            arguments += values
        }
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT * FROM unit WHERE \(condition) ORDER BY id",
            arguments: arguments
        )
        while let row = try rows.next() {
            if let unit = try stored(row)?.unit { try body(unit) }
        }
    }
}
