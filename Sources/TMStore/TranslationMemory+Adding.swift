internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Adds units that a file brings, in one transaction. A unit that is there already, in either direction, is not added
    /// again; notes and properties it lacks are added to it. A unit that a reviewer rejected is kept aside.
    ///
    /// - Parameters:
    ///   - isForced: whether rejected units come into the memory all the same.
    ///   - conflicts: what becomes of units whose source the memory has with another translation. Those that this call
    ///     itself added or found are in no conflict.
    ///   - isTrial: whether the memory is left as it was, so that only the counts are learnt.
    ///   - body: is given a function that adds a unit.
    /// - Throws: ``StoreError``, and what `body` throws; the memory is then as it was.
    public func add(
        _ run: Run,
        isForced: Bool = false,
        onConflict conflicts: ConflictPolicy = .both,
        isTrial: Bool = false,
        _ body: ((PreparedUnit) throws -> Void) throws -> Void
    ) throws -> ChangeCounts {
        try StoreError.translatingOnlySQLite(path) {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA cache_size = -\(Self.cacheWhileAdding)")
                // All that is added refers to what was added just before; only replacing removes what others refer to.
                if conflicts != .replace { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
                var counts = ChangeCounts()
                let outcome = Result {
                    try database.inTransaction(.immediate) {
                        var writer = try ImportWriter(
                            UnitWriter(database, run: try UnitWriter.begin(run, in: database)),
                            isForced: isForced,
                            conflicts: conflicts
                        )
                        try writer.add(body)
                        counts = writer.counts
                        return isTrial ? .rollback : .commit
                    }
                }
                try database.execute(sql: "PRAGMA foreign_keys = ON")
                try outcome.get()
                return counts
            }
        }
    }

    /// In KiB: holds the table of the digests while it is written, up to some million units.
    private static let cacheWhileAdding = 40_960
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
}
