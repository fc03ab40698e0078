internal import GRDB
internal import TMBitext

/// Writes the units that a file brings, inside one transaction.
struct ImportWriter {
    private var writer: UnitWriter
    private let isForced: Bool
    private let conflicts: ConflictPolicy
    private let hold: DirectStatement
    private let findRivals: Statement

    init(_ writer: UnitWriter, isForced: Bool, conflicts: ConflictPolicy) throws {
        self.writer = writer
        self.isForced = isForced
        self.conflicts = conflicts
        // Where conflicts matter, a unit belongs to the last run that had it, which is not in conflict with itself.
        hold = try DirectStatement(
            writer.database,
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
        let (run, isForced) = (writer.run, isForced)
        try hold.run { values in
            values.append(identifier)
            values.append(run)
            values.append(isForced ? 1 : 0)
        }
        if isForced { try writer.unreject(identifier) }
        if !others.isEmpty { try replace(others) }
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
