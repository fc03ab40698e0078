internal import GRDB
internal import TMBitext

/// Writes units and what they point to, inside one transaction.
struct UnitWriter {
    let database: Database
    let run: Int64
    private(set) var counts = ChangeCounts()
    private var articles: [ArticleKey: Int64] = [:]
    private var rejected: Set<Int64>?

    private struct ArticleKey: Hashable {
        let source: String
        let path: String
    }

    init(_ database: Database, run: Int64) {
        self.database = database
        self.run = run
    }

    /// The identifier of the unit, which is added where it is not there yet, in either direction.
    mutating func identifier(of unit: TranslationUnit) throws -> Int64 {
        let digest = UnitDigest.of(unit)
        if let known = try known(unit, digest: digest) {
            if known.isRejected { counts.rejected += 1 } else { counts.known += 1 }
            return known.identifier
        }
        let isRejected = try isRejected(unit)
        if isRejected { counts.rejected += 1 } else { counts.added += 1 }
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO unit
                    (digest, sourceLanguage, targetLanguage, source, target, createdAt, createdBy, extras, isRejected)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try insert.execute(arguments: [
            digest, unit.source.language.code, unit.target.language.code, unit.source.text, unit.target.text,
            unit.createdAt, unit.createdBy, UnitExtras(unit).json, isRejected,
        ])
        let identifier = database.lastInsertedRowID
        try mark(identifier, UnitQuality.marks(of: unit))
        return identifier
    }

    private func mark(_ unit: Int64, _ marks: [QualityMark]) throws {
        guard !marks.isEmpty else { return }
        let insert = try database.cachedStatement(sql: "INSERT INTO mark (unit, kind, detail) VALUES (?, ?, ?)")
        for mark in marks { try insert.execute(arguments: [unit, mark.kind.rawValue, mark.detail]) }
    }

    /// Brings a unit back that was kept aside.
    mutating func unreject(_ unit: Int64) throws {
        let update = try database.cachedStatement(sql: "UPDATE unit SET isRejected = 0 WHERE id = ? AND isRejected")
        try update.execute(arguments: [unit])
        guard database.changesCount > 0 else { return }
        counts.rejected -= 1
        counts.added += 1
    }

    /// Whether a reviewer rejected the unit.
    private mutating func isRejected(_ unit: TranslationUnit) throws -> Bool {
        let keys = try rejected ?? Int64.fetchSet(database, sql: "SELECT key FROM rejected")
        rejected = keys
        return !keys.isEmpty && keys.contains(RejectionKey.of(unit))
    }

    private mutating func known(
        _ unit: TranslationUnit,
        digest: Int64
    ) throws -> (identifier: Int64, isRejected: Bool)? {
        let select = try database.cachedStatement(
            sql: "SELECT id, sourceLanguage, source, target, extras, isRejected FROM unit WHERE digest = ?"
        )
        for row in try Row.fetchAll(select, arguments: [digest]) {
            let isSame = row["source"] == unit.source.text && row["target"] == unit.target.text
            let isReversed = row["source"] == unit.target.text && row["target"] == unit.source.text
            let sameDirection = row["sourceLanguage"] == unit.source.language.code
            guard sameDirection ? isSame : isReversed else { continue }
            let given = sameDirection ? UnitExtras(unit) : UnitExtras(unit).swapped
            let stored = UnitExtras(json: row["extras"])
            guard stored.hasCodes(of: given) else { continue }
            try enrich(row["id"], stored: stored, with: given)
            return (row["id"], row["isRejected"])
        }
        return nil
    }

    /// Adds notes and properties that the stored unit does not have.
    private mutating func enrich(_ unit: Int64, stored: UnitExtras, with given: UnitExtras) throws {
        let joined = stored.adding(given)
        guard joined != stored else { return }
        try database.execute(sql: "UPDATE unit SET extras = ? WHERE id = ?", arguments: [joined.json, unit])
        counts.enriched += 1
    }

    /// Says where a unit was found. What is known of the same place is replaced.
    mutating func add(_ provenance: Provenance, of unit: Int64, languages: (source: Language, target: Language)) throws
    {
        let source = try identifier(of: provenance.sourceArticle, in: languages.source)
        let target = try identifier(of: provenance.targetArticle, in: languages.target)
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO provenance (unit, sourceArticle, targetArticle, sourceStart, sourceEnd, targetStart, targetEnd,
                    confidence, run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """
        )
        try insert.execute(arguments: [
            unit, source, target, provenance.sourceSpan.start, provenance.sourceSpan.end, provenance.targetSpan.start,
            provenance.targetSpan.end, provenance.confidence, run,
        ])
    }

    /// Notes what an article's sentences are now.
    func setFingerprint(_ fingerprint: String, of article: Int64) throws {
        let update = try database.cachedStatement(sql: "UPDATE article SET fingerprint = ? WHERE id = ?")
        try update.execute(arguments: [fingerprint, article])
    }

    /// The identifier of an article, whose title and date are brought up to date.
    mutating func identifier(of article: ArticleReference, in language: Language) throws -> Int64 {
        let key = ArticleKey(source: article.source, path: article.path)
        if let known = articles[key] { return known }
        let upsert = try database.cachedStatement(
            sql: """
                INSERT INTO article (source, path, language, title, date) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (path, source) DO UPDATE
                SET language = excluded.language, title = excluded.title, date = excluded.date
                RETURNING id
                """
        )
        let identifier = try Int64.fetchOne(
            upsert,
            arguments: [article.source, article.path, language.code, article.title, article.date?.description]
        )
        articles[key] = identifier
        return identifier ?? 0
    }

    /// Removes those of the units that neither an article nor an import holds any more.
    mutating func removeOrphans(among units: [Int64]) throws {
        let delete = try database.cachedStatement(
            sql: """
                DELETE FROM unit WHERE id = ?1
                AND NOT EXISTS (SELECT 1 FROM provenance WHERE unit = ?1)
                AND NOT EXISTS (SELECT 1 FROM imported WHERE unit = ?1)
                AND NOT EXISTS (SELECT 1 FROM accepted WHERE unit = ?1)
                """
        )
        for unit in units {
            try delete.execute(arguments: [unit])
            counts.removed += database.changesCount
        }
    }

    /// Lets the generation grow when the units have changed.
    func markChange() throws {
        guard counts.added + counts.enriched + counts.removed > 0 else { return }
        try database.execute(sql: "UPDATE state SET generation = generation + 1")
    }
}
