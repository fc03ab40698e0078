internal import GRDB

/// The statements that are run for every unit, prepared once a transaction.
struct UnitStatements {
    let find: Statement
    let insert: DirectStatement
    let mark: DirectStatement

    init(_ database: Database) throws {
        find = try database.cachedStatement(
            sql: "SELECT id, sourceLanguage, source, target, extras, isRejected FROM unit WHERE digest = ?"
        )
        insert = try DirectStatement(
            database,
            sql: """
                INSERT INTO unit
                    (digest, sourceLanguage, targetLanguage, source, target, createdAt, createdBy, extras, isRejected)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        mark = try DirectStatement(database, sql: "INSERT INTO mark (unit, kind, detail) VALUES (?, ?, ?)")
    }
}
