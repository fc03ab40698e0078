internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Stores aligned pairs in one transaction.
    ///
    /// What was stored of an article before, with this partner or another, is replaced; units that no article holds any
    /// more go. A pair whose fingerprint is stored already is left alone, so that adding an archive twice adds nothing.
    ///
    /// - Parameters:
    ///   - run: the run that stores them; it is noted with its first change.
    ///   - identifier: the run's identifier in the memory, once it is noted.
    /// - Throws: ``StoreError``; the memory is then as it was.
    public func store(
        _ pairs: [AlignedPair],
        run: Run,
        identifier: inout Int64?
    ) throws(StoreError) -> ChangeCounts {
        let known = identifier
        let (counts, noted) = try write { database in
            var checker = UnitWriter(database, run: 0)
            let changed = try pairs.filter { try !checker.isStored($0) }
            guard !changed.isEmpty else { return (ChangeCounts(unchangedPairs: pairs.count), known) }
            let noted = try known ?? UnitWriter.begin(run, in: database)
            var writer = UnitWriter(database, run: noted)
            for pair in changed { try writer.replace(pair) }
            try writer.markChange()
            return (writer.counts + ChangeCounts(unchangedPairs: pairs.count - changed.count), noted)
        }
        identifier = noted
        return counts
    }

    /// Adds units that a file brings, in one transaction. A unit that is there already, in either direction, is not added
    /// again; notes and properties it lacks are added to it.
    ///
    /// - Parameter body: is given a function that adds a unit.
    /// - Throws: ``StoreError``, and what `body` throws; the memory is then as it was.
    public func add(
        _ run: Run,
        _ body: ((TranslationUnit) throws -> Void) throws -> Void
    ) throws -> ChangeCounts {
        try StoreError.translatingOnlySQLite(path) {
            try database.write { database in
                var writer = UnitWriter(database, run: try UnitWriter.begin(run, in: database))
                try body { try writer.addImported($0) }
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

    /// Whether exactly this pair is stored: both pages as they are now, neither with another partner.
    mutating func isStored(_ pair: AlignedPair) throws -> Bool {
        let source = try identifier(of: pair.source, in: pair.sourceLanguage)
        let target = try identifier(of: pair.target, in: pair.targetLanguage)
        let select = try database.cachedStatement(
            sql: """
                SELECT count(*), sum(sourceArticle = ?1 AND targetArticle = ?2 AND fingerprint = ?3) FROM pair
                WHERE sourceArticle = ?1 OR targetArticle = ?2
                """
        )
        guard let row = try Row.fetchOne(select, arguments: [source, target, pair.fingerprint]) else { return false }
        return row[0] == 1 && row[1] == 1
    }

    mutating func replace(_ pair: AlignedPair) throws {
        let source = try identifier(of: pair.source, in: pair.sourceLanguage)
        let target = try identifier(of: pair.target, in: pair.targetLanguage)
        let former = try takeBack(source: source, target: target)
        try database.execute(
            sql: "INSERT INTO pair (sourceArticle, targetArticle, fingerprint, score, run) VALUES (?, ?, ?, ?, ?)",
            arguments: [source, target, pair.fingerprint, pair.score, run]
        )
        for unit in pair.units {
            let identifier = try self.identifier(of: unit)
            for provenance in unit.provenance {
                try add(provenance, of: identifier, languages: (unit.source.language, unit.target.language))
            }
        }
        try removeOrphans(among: former)
    }

    /// Removes the pairs and the provenance of two articles as far as builds stored them.
    ///
    /// - Returns: the units that lost a provenance.
    private mutating func takeBack(source: Int64, target: Int64) throws -> [Int64] {
        let units = try Int64.fetchAll(
            database,
            sql: "SELECT DISTINCT unit FROM provenance WHERE sourceArticle = ?1 OR targetArticle = ?2",
            arguments: [source, target]
        )
        let arguments: StatementArguments = [source, target]
        for table in ["pair", "provenance"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE sourceArticle = ?1 OR targetArticle = ?2",
                arguments: arguments
            )
        }
        return units
    }

    mutating func addImported(_ unit: TranslationUnit) throws {
        let identifier = try self.identifier(of: unit)
        for provenance in unit.provenance {
            try add(provenance, of: identifier, languages: (unit.source.language, unit.target.language))
        }
        let insert = try database.cachedStatement(sql: "INSERT INTO imported VALUES (?, ?) ON CONFLICT DO NOTHING")
        try insert.execute(arguments: [identifier, run])
    }
}
