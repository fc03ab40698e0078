internal import GRDB
internal import TMBitext

/// Writes the units that a file brings, inside one transaction.
struct ImportWriter {
    private var writer: UnitWriter
    private let isForced: Bool
    private let conflicts: ConflictPolicy
    private let holdOne: DirectStatement
    private let holdMany: DirectStatement
    private var lastHeld: Int64
    private var unheld = 0
    private let writeback: EarlyWriteback
    private var lastWritten: Int64
    private let findRivals: Statement

    init(_ writer: UnitWriter, isForced: Bool, conflicts: ConflictPolicy) throws {
        if conflicts != .both { try SourceIndex.make(in: writer.database) }
        self.writer = writer
        self.isForced = isForced
        self.conflicts = conflicts
        writeback = EarlyWriteback(of: writer.database)
        // Where conflicts matter, a unit belongs to the last run that had it, which is not in conflict with itself.
        holdOne = try DirectStatement(
            writer.database,
            sql: """
                INSERT INTO imported (unit, run, isForced) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET isForced = max(isForced, excluded.isForced)
                \(conflicts == .both ? "" : ", run = excluded.run")
                """
        )
        holdMany = try DirectStatement(
            writer.database,
            sql: """
                INSERT INTO imported (unit, run) SELECT id, ? FROM unit WHERE id > ? ON CONFLICT DO NOTHING
                """
        )
        lastHeld = try Int64.fetchOne(writer.database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
        lastWritten = lastHeld
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
        try body { unit in try add(unit) }
        try holdAllNew()
        try writer.finish()
    }

    private mutating func add(_ prepared: PreparedUnit) throws {
        let known = try writer.known(prepared)
        let others = try known == nil && conflicts != .both ? rivals(of: prepared.unit) : []
        if conflicts == .keep, !others.isEmpty {
            writer.counts.conflicting += 1
            return
        }
        if known == nil, conflicts == .both, !isForced, prepared.provenance.isEmpty {
            return try addTogether(prepared)
        }
        let identifier = try known ?? writer.insert(prepared)
        for provenance in prepared.provenance {
            let languages = (prepared.sourceLanguage, prepared.targetLanguage)
            try writer.add(provenance, of: identifier, languages: languages)
        }
        try hold(identifier)
        if isForced { try writer.unreject(identifier) }
        if !others.isEmpty { try replace(others) }
    }

    /// Says that this run brought a unit.
    private func hold(_ unit: Int64) throws {
        let (run, isForced) = (writer.run, isForced)
        try holdOne.run { values in
            values.append(unit)
            values.append(run)
            values.append(isForced ? 1 : 0)
        }
    }

    /// Adds a new unit whose identifier nobody asks for, together with others.
    private mutating func addTogether(_ prepared: PreparedUnit) throws {
        try writer.insertLater(prepared)
        unheld += 1
        if unheld == Self.heldTogether { try holdAllNew() }
        if writer.counts.added == SourceIndex.largeImport { try SourceIndex.drop(in: writer.database) }
    }

    /// Says of all units added together since that this run brought them.
    private mutating func holdAllNew() throws {
        guard unheld > 0 else { return }
        try writer.insertWaiting()
        let (run, last) = (writer.run, lastHeld)
        try holdMany.run { values in
            values.append(run)
            values.append(last)
        }
        (lastHeld, unheld) = (writer.lastNew, 0)
        if lastHeld - lastWritten >= Self.writtenTogether {
            writeback.begin()
            lastWritten = lastHeld
        }
    }

    /// So many units are still in SQLite's cache.
    private static let heldTogether = 256

    /// So many units are worth a way to the disk: some ten megabytes.
    private static let writtenTogether: Int64 = 16_384

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
