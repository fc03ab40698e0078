internal import GRDB
internal import TMBitext

/// Makes the tables follow a reviewer's decisions, inside one transaction.
struct ReviewWriter {
    let database: Database
    var writer: UnitWriter

    init(_ database: Database) {
        self.database = database
        writer = UnitWriter(database, run: 0)
    }

    mutating func follow(_ decisions: [ReviewDecision]) throws {
        let accepted = decisions.filter { $0.verdict == .accepted }.map(\.unit)
        let rejected = Set(decisions.filter { $0.verdict == .rejected }.map { RejectionKey.of($0.unit) })
        let keys = rejected.subtracting(accepted.map(RejectionKey.of))
        let hadKeys = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM rejected)") ?? false
        try database.execute(sql: "DELETE FROM rejected")
        for key in keys { try database.execute(sql: "INSERT INTO rejected VALUES (?)", arguments: [key]) }
        let former = try Int64.fetchAll(database, sql: "SELECT DISTINCT unit FROM accepted")
        try database.execute(sql: "DELETE FROM accepted")
        for unit in accepted { try accept(unit) }
        let changed = hadKeys || !keys.isEmpty ? try setAside(keys) : 0
        try writer.removeOrphans(among: former)
        try writer.writeWaiting()
        if changed > 0 || !accepted.isEmpty || !former.isEmpty {
            try database.execute(sql: "UPDATE state SET generation = generation + 1")
        }
    }

    private mutating func accept(_ unit: TranslationUnit) throws {
        let identifier = try writer.identifier(of: unit)
        guard let place = unit.provenance.first else {
            try database.execute(sql: "INSERT INTO accepted (unit) VALUES (?)", arguments: [identifier])
            return
        }
        let source = try article(place.sourceArticle, unit.source.language)
        let target = try article(place.targetArticle, unit.target.language)
        try database.execute(
            sql: """
                INSERT INTO accepted (unit, sourceArticle, targetArticle, sourceStart, sourceEnd, targetStart, targetEnd)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                identifier, source, target, place.sourceSpan.start, place.sourceSpan.end, place.targetSpan.start,
                place.targetSpan.end,
            ]
        )
    }

    /// The identifier of an article, whose title and date a decision does not know.
    private func article(_ reference: ArticleReference, _ language: Language) throws -> Int64? {
        try database.execute(
            sql: "INSERT INTO article (source, path, language) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [reference.source, reference.path, language.code]
        )
        return try Int64.fetchOne(
            database,
            sql: "SELECT id FROM article WHERE path = ? AND source = ?",
            arguments: [reference.path, reference.source]
        )
    }

    /// Keeps aside again what forced imports had brought back and hold no longer.
    func setAsideAgain() throws {
        let keys = try Int64.fetchSet(database, sql: "SELECT key FROM rejected")
        guard !keys.isEmpty, try setAside(keys) > 0 else { return }
        try database.execute(sql: "UPDATE state SET generation = generation + 1")
    }

    /// Keeps aside what has one of the keys and was not brought by a forced import, and nothing else.
    ///
    /// - Returns: the number of units that changed.
    private func setAside(_ keys: Set<Int64>) throws -> Int {
        var changes: [(Int64, Bool)] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, sourceLanguage, targetLanguage, source, target, isRejected,
                    EXISTS (SELECT 1 FROM imported WHERE unit = unit.id AND isForced) AS isForced FROM unit
                """
        )
        while let row = try rows.next() {
            guard let unit = UnitReader.texts(row) else { continue }
            let isRejected = !row[6] && keys.contains(RejectionKey.of(unit))
            if isRejected != row[5] { changes.append((row[0], isRejected)) }
        }
        for (unit, isRejected) in changes {
            try database.execute(sql: "UPDATE unit SET isRejected = ? WHERE id = ?", arguments: [isRejected, unit])
        }
        return changes.count
    }
}
