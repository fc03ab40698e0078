internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// The neighbours of a unit in one language, for each place where a build found it.
    ///
    /// Units are neighbours where no more stands between them than what separates paragraphs.
    ///
    /// - Throws: ``StoreError``.
    public func neighbours(of unit: Int64, in language: Language) throws(StoreError) -> [UnitNeighbours] {
        try read { database in
            let code = try String.fetchOne(
                database,
                sql: "SELECT sourceLanguage FROM unit WHERE id = ?",
                arguments: [unit]
            )
            let select = try database.cachedStatement(sql: code == language.code ? Self.ofSource : Self.ofTarget)
            return try Row.fetchAll(select, arguments: [language.code, unit])
                .map { UnitNeighbours(previous: $0[0], next: $0[1]) }
        }
    }

    private static let ofSource = sql(start: "sourceStart", end: "sourceEnd")
    private static let ofTarget = sql(start: "targetStart", end: "targetEnd")

    private static func sql(start: String, end: String) -> String {
        func neighbour(_ condition: String, _ order: String) -> String {
            """
            (SELECT CASE unit.sourceLanguage WHEN ?1 THEN unit.source ELSE unit.target END
            FROM provenance AS there JOIN unit ON unit.id = there.unit
            WHERE there.sourceArticle = here.sourceArticle AND there.targetArticle = here.targetArticle
            AND \(condition) ORDER BY \(order) LIMIT 1)
            """
        }
        let before =
            "there.\(end) BETWEEN here.\(start) - \(widestGap) AND here.\(start) AND there.\(start) < here.\(start)"
        let behind = "there.\(start) BETWEEN here.\(end) AND here.\(end) + \(widestGap) AND there.\(end) > here.\(end)"
        return """
            SELECT \(neighbour(before, "there.\(end) DESC")), \(neighbour(behind, "there.\(start)"))
            FROM provenance AS here WHERE here.unit = ?2
            """
    }

    /// The most Unicode scalars between neighbours: two line ends of two scalars each, and an indent.
    private static let widestGap = 8
}
