internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Takes back what came from an article, a newspaper or a run, in one transaction: pairs, places and imports; and the
    /// units that nothing else holds. What a reviewer accepted stays.
    ///
    /// - Throws: ``StoreError``; the memory is then as it was.
    public func forget(_ origin: UnitOrigin) throws(StoreError) -> ForgottenCounts {
        try write { database in
            var writer = UnitWriter(database, run: 0)
            var forgotten = ForgottenCounts()
            let (found, imported) = Self.conditions(origin)
            let arguments: StatementArguments =
                switch origin {
                case .article(let path): [path]
                case .source(let name): [name]
                case .run(let number): [number]
                }
            var units = try Int64.fetchAll(
                database,
                sql: "SELECT DISTINCT unit FROM provenance WHERE \(found)",
                arguments: arguments
            )
            forgotten.places = try Self.delete("provenance", found, arguments, in: database)
            forgotten.pairs = try Self.delete("pair", found, arguments, in: database)
            if let imported {
                units += try Int64.fetchAll(
                    database,
                    sql: "SELECT unit FROM imported WHERE \(imported)",
                    arguments: arguments
                )
                forgotten.imports = try Self.delete("imported", imported, arguments, in: database)
            }
            try writer.removeOrphans(among: units)
            if forgotten.imports > 0 { try ReviewWriter(database).setAsideAgain() }
            try writer.finish()
            forgotten.units = writer.counts.removed
            return forgotten
        }
    }

    /// The paths of the articles in the memory that a name fits: the whole path, or its end from a `/` on; sorted.
    ///
    /// - Throws: ``StoreError``.
    public func articlePaths(fitting name: String) throws(StoreError) -> [String] {
        try read { database in
            let sql = """
                SELECT DISTINCT path FROM article
                WHERE path = ?1 OR substr(path, -length(?1) - 1) = '/' || ?1 ORDER BY path
                """
            return try String.fetchAll(database, sql: sql, arguments: [name])
        }
    }

    private static func conditions(_ origin: UnitOrigin) -> (found: String, imported: String?) {
        func articles(_ column: String) -> String {
            let list = "(SELECT id FROM article WHERE \(column) = ?1)"
            return "sourceArticle IN \(list) OR targetArticle IN \(list)"
        }
        switch origin {
        case .article: return (articles("path"), nil)
        case .source: return (articles("source"), nil)
        case .run: return ("run = ?1", "run = ?1")
        }
    }

    private static func delete(
        _ table: String,
        _ condition: String,
        _ arguments: StatementArguments,
        in database: Database
    ) throws -> Int {
        try database.execute(sql: "DELETE FROM \(table) WHERE \(condition)", arguments: arguments)
        return database.changesCount
    }
}
