internal import GRDB
internal import TMBitext

/// Reads units with their provenance, inside one transaction.
struct UnitReader {
    /// What ``text(_:)`` and ``unit(_:)`` read a row by, at its head and in this order.
    static let columns = """
        unit.id, unit.sourceLanguage, unit.targetLanguage, unit.source, unit.target, unit.createdAt, unit.createdBy,
        unit.extras
        """

    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func units(_ identifiers: [Int64]) throws -> [StoredUnit] {
        let select = try database.cachedStatement(
            sql: "SELECT \(Self.columns) FROM unit WHERE id = ? AND NOT isRejected"
        )
        return try identifiers.compactMap { identifier in
            try Row.fetchOne(select, arguments: [identifier]).flatMap { try stored($0) }
        }
    }

    /// The next units behind an identifier that pass a filter.
    func units(after last: Int64, limit: Int, filter: UnitFilter) throws -> [StoredUnit] {
        let (condition, arguments) = try FilterCondition.sql(
            filter,
            in: database,
            besides: "id > ? AND NOT isRejected",
            [last]
        )
        let select = try database.cachedStatement(
            sql: "SELECT \(Self.columns) FROM unit WHERE \(condition) ORDER BY id LIMIT \(limit)"
        )
        var units: [StoredUnit] = []
        units.reserveCapacity(limit)
        let rows = try Row.fetchCursor(select, arguments: arguments)
        while let row = try rows.next() {
            if let unit = Self.unit(row) { units.append(StoredUnit(id: row[0], unit: unit)) }
        }
        try UnitDetails(of: units, in: database).apply(to: &units)
        return units
    }

    /// The unit with a digest, rejected or not.
    func unit(digest: Int64) throws -> TranslationUnit? {
        let select = try database.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM unit WHERE id = (SELECT min(unit) FROM unitDigest WHERE digest = ?)
                """
        )
        return try Row.fetchOne(select, arguments: [digest]).flatMap { try stored($0)?.unit }
    }

    /// The two texts of a row.
    static func texts(_ row: Row) -> TranslationUnit? {
        guard let source = Language(row[1]), let target = Language(row[2]) else { return nil }
        return TranslationUnit(
            source: Variant(language: source, text: row[3]),
            target: Variant(language: target, text: row[4])
        )
    }

    /// All that the row itself says of a unit.
    private static func unit(_ row: Row) -> TranslationUnit? {
        guard var unit = texts(row) else { return nil }
        unit.createdAt = row[5]
        unit.createdBy = row[6]
        UnitExtras(json: row[7]).apply(to: &unit)
        return unit
    }

    func stored(_ row: Row) throws -> StoredUnit? {
        guard var unit = Self.unit(row) else { return nil }
        unit.provenance = try provenance(of: row[0])
        unit.marks = try marks(of: row[0])
        return StoredUnit(id: row[0], unit: unit)
    }

    func marks(of unit: Int64) throws -> [QualityMark] {
        let select = try database.cachedStatement(sql: "SELECT kind, detail FROM mark WHERE unit = ? ORDER BY kind")
        return try Row.fetchAll(select, arguments: [unit]).compactMap { row in
            QualityMark.Kind(rawValue: row[0]).map { QualityMark(kind: $0, detail: row[1]) }
        }
    }

    private func provenance(of unit: Int64) throws -> [Provenance] {
        let select = try database.cachedStatement(
            sql: "\(Self.places) WHERE unit = ? ORDER BY aPath, sourceStart, bPath, targetStart"
        )
        return try Row.fetchAll(select, arguments: [unit]).map(Self.provenance)
    }

    /// Every place with its two articles, as ``provenance(_:)`` reads it.
    static let places = """
        SELECT place.*, a.source AS aSource, a.path AS aPath, a.title AS aTitle, a.date AS aDate,
            b.source AS bSource, b.path AS bPath, b.title AS bTitle, b.date AS bDate
        FROM place JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
        """

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
