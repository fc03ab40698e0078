internal import GRDB
internal import TMBitext

extension UnitReader {
    func forEachPlace(_ filter: UnitFilter, articles: [String], _ body: (TranslationUnit) throws -> Void) throws {
        var wanted = "NOT isRejected"
        var paths = StatementArguments()
        if !articles.isEmpty {
            let marks = articles.map { _ in "?" }.joined(separator: ", ")
            wanted += " AND (a.path IN (\(marks)) OR b.path IN (\(marks)))"
            paths = StatementArguments(articles + articles)
        }
        let (condition, arguments) = try FilterCondition.sql(filter, in: database, besides: wanted, paths)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(Self.columns), place.*, a.source AS aSource, a.path AS aPath, a.title AS aTitle, a.date AS aDate,
                    b.source AS bSource, b.path AS bPath, b.title AS bTitle, b.date AS bDate
                FROM place JOIN unit ON unit.id = place.unit
                JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
                WHERE \(condition)
                ORDER BY aPath, bPath, sourceStart, targetStart
                """,
            arguments: arguments
        )
        while let row = try rows.next() {
            guard var unit = Self.texts(row) else { continue }
            unit.provenance = [Self.provenance(row)]
            unit.marks = try marks(of: row[0])
            try body(unit)
        }
    }

    func forEachUnitWithoutPlace(_ filter: UnitFilter, _ body: (TranslationUnit) throws -> Void) throws {
        let (condition, arguments) = try FilterCondition.sql(
            filter,
            in: database,
            besides: "NOT isRejected AND NOT EXISTS (SELECT 1 FROM place WHERE place.unit = unit.id)"
        )
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT \(Self.columns) FROM unit WHERE \(condition) ORDER BY id",
            arguments: arguments
        )
        while let row = try rows.next() {
            if let unit = try stored(row)?.unit { try body(unit) }
        }
    }
}
