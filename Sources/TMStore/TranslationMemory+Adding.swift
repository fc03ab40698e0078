internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Adds units that a file brings, in one transaction. A unit that is there already, in either direction, is not added
    /// again; notes and properties it lacks are added to it. A unit that a reviewer rejected is kept aside.
    ///
    /// - Parameters:
    ///   - isForced: whether rejected units come into the memory all the same.
    ///   - body: is given a function that adds a unit.
    /// - Throws: ``StoreError``, and what `body` throws; the memory is then as it was.
    public func add(
        _ run: Run,
        isForced: Bool = false,
        _ body: ((TranslationUnit) throws -> Void) throws -> Void
    ) throws -> ChangeCounts {
        try StoreError.translatingOnlySQLite(path) {
            try database.write { database in
                var writer = UnitWriter(database, run: try UnitWriter.begin(run, in: database))
                try body { try writer.addImported($0, isForced: isForced) }
                try writer.markChange()
                return writer.counts
            }
        }
    }
}

extension UnitWriter {
    /// Notes a run; gives its identifier.
    static func begin(_ run: Run, in database: Database) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO run (kind, startedAt, tool, input) VALUES (?, ?, ?, ?)",
            arguments: [run.kind.rawValue, run.startedAt, run.tool, run.input]
        )
        return database.lastInsertedRowID
    }

    mutating func addImported(_ unit: TranslationUnit, isForced: Bool) throws {
        let identifier = try self.identifier(of: unit)
        for provenance in unit.provenance {
            try add(provenance, of: identifier, languages: (unit.source.language, unit.target.language))
        }
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO imported (unit, run, isForced) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET isForced = max(isForced, excluded.isForced)
                """
        )
        try insert.execute(arguments: [identifier, run, isForced])
        if isForced { try unreject(identifier) }
    }
}
