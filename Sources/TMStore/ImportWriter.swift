internal import GRDB
internal import TMBitext

/// Writes the units that a file brings, inside one transaction.
struct ImportWriter {
    private var writer: UnitWriter
    private let isForced: Bool
    private let conflicts: ConflictPolicy
    private let hold: Statement
    private let findRivals: Statement

    /// Units with higher identifiers are new.
    private let lastBefore: Int64

    init(_ writer: UnitWriter, isForced: Bool, conflicts: ConflictPolicy) throws {
        self.writer = writer
        self.isForced = isForced
        self.conflicts = conflicts
        lastBefore =
            try Int64.fetchOne(writer.database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
        // Where conflicts matter, a unit belongs to the last run that had it, which is not in conflict with itself.
        hold = try writer.database.cachedStatement(
            sql: """
                INSERT INTO imported (unit, run, isForced) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET isForced = max(isForced, excluded.isForced)
                \(conflicts == .both ? "" : ", run = excluded.run")
                """
        )
        findRivals = try writer.database.cachedStatement(
            sql: """
                SELECT id FROM unit WHERE substr(source, 1, 24) = substr(?1, 1, 24) AND source = ?1 AND target <> ?2
                AND sourceLanguage = ?3 AND targetLanguage = ?4 AND NOT isRejected
                AND NOT EXISTS (SELECT 1 FROM imported WHERE unit = unit.id AND run = ?5)
                """
        )
    }

    var counts: ChangeCounts { writer.counts }

    /// Adds what `body` gives, and lets the generation grow.
    mutating func add(_ body: ((PreparedUnit) throws -> Void) throws -> Void) throws {
        let database = writer.database
        // Conflicts are found by the index.
        var index = try conflicts == .both ? DeferredIndex(database) : nil
        try body { unit in
            try add(unit)
            try index?.note(added: writer.counts.added, in: database)
        }
        try holdNew()
        try index?.restore(in: database)
        try writer.markChange()
    }

    private mutating func add(_ prepared: PreparedUnit) throws {
        let known = try writer.known(prepared)
        let others = try known == nil && conflicts != .both ? rivals(of: prepared.unit) : []
        if conflicts == .keep, !others.isEmpty {
            writer.counts.conflicting += 1
            return
        }
        let identifier = try known ?? writer.insert(prepared)
        let unit = prepared.unit
        for provenance in unit.provenance {
            try writer.add(provenance, of: identifier, languages: (unit.source.language, unit.target.language))
        }
        if known != nil || conflicts != .both {
            try hold.execute(arguments: [identifier, writer.run, isForced])
        }
        if isForced { try writer.unreject(identifier) }
        if !others.isEmpty { try replace(others) }
    }

    /// Says of all new units at once which run brought them; where conflicts matter, each was held as it came.
    private func holdNew() throws {
        try writer.database.execute(
            sql: """
                INSERT INTO imported (unit, run, isForced) SELECT id, ?, ? FROM unit WHERE id > ?
                ON CONFLICT DO NOTHING
                """,
            arguments: [writer.run, isForced, lastBefore]
        )
    }

    private func rivals(of unit: TranslationUnit) throws -> [Int64] {
        try Int64.fetchAll(
            findRivals,
            arguments: [
                unit.source.text, unit.target.text, unit.source.language.code, unit.target.language.code, writer.run,
            ]
        )
    }

    private mutating func replace(_ rivals: [Int64]) throws {
        let release = try writer.database.cachedStatement(sql: "DELETE FROM imported WHERE unit = ?")
        for rival in rivals { try release.execute(arguments: [rival]) }
        try writer.removeOrphans(among: rivals)
    }
}
