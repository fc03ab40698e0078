internal import GRDB

/// The statements that are run for every unit, prepared once a transaction.
struct UnitStatements {
    let find: Statement
    let findFresh: Statement
    let insert: DirectStatement
    let insertSeveral: DirectStatement
    let mark: DirectStatement

    /// How many units one statement adds: SQLite notes their last identifier once a statement.
    static let several = 16

    init(_ database: Database) throws {
        let columns = "id, sourceLanguage, source, target, extras, isRejected"
        find = try database.cachedStatement(
            sql: "SELECT \(columns) FROM unitDigest JOIN unit ON id = unit WHERE unitDigest.digest = ?"
        )
        findFresh = try database.cachedStatement(sql: "SELECT \(columns) FROM unit WHERE id = ?")
        insert = try DirectStatement(database, sql: Self.insert(units: 1))
        insertSeveral = try DirectStatement(database, sql: Self.insert(units: Self.several))
        mark = try DirectStatement(database, sql: "INSERT INTO mark (unit, kind, detail) VALUES (?, ?, ?)")
    }

    /// What a failure leaves behind goes with the transaction; `OR FAIL` spares the journal of the statement.
    private static func insert(units: Int) -> String {
        let row = "(?, ?, ?, ?, ?, ?, ?, ?, ?)"
        return """
            INSERT OR FAIL INTO unit
                (digest, sourceLanguage, targetLanguage, source, target, createdAt, createdBy, extras, isRejected)
            VALUES \(repeatElement(row, count: units).joined(separator: ", "))
            """
    }
}
