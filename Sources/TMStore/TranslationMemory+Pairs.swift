internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Stores aligned pairs in one transaction.
    ///
    /// What was stored of an article before, with this partner or another, is replaced; units that nothing holds any more
    /// go. A pair whose fingerprint is stored already is left alone, so that adding an archive twice adds nothing.
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
            let changed = try pairs.filter { try PairReader(database).stored(StoredPair($0)) == nil }
            guard !changed.isEmpty else { return (ChangeCounts(unchangedPairs: pairs.count), known) }
            let noted = try known ?? UnitWriter.begin(run, in: database)
            var writer = UnitWriter(database, run: noted)
            for pair in changed { try writer.replace(pair) }
            try writer.finish()
            return (writer.counts + ChangeCounts(unchangedPairs: pairs.count - changed.count), noted)
        }
        identifier = noted
        return counts
    }

    /// The counted alignments of pairs; `nil` where any is not stored exactly so: with this fingerprint, and neither
    /// article with another partner.
    ///
    /// - Throws: ``StoreError``.
    public func beads(of pairs: [StoredPair]) throws(StoreError) -> [BeadCounts]? {
        try read { database in
            let reader = PairReader(database)
            var beads: [BeadCounts] = []
            for pair in pairs {
                guard let stored = try reader.stored(pair) else { return nil }
                beads.append(stored)
            }
            return beads
        }
    }

    /// All pairs that builds stored, by the paths of their articles.
    ///
    /// - Throws: ``StoreError``.
    public func pairs() throws(StoreError) -> [StoredPair] {
        try read { try PairReader($0).all() }
    }

    /// Takes back pairs that builds stored, with the units that nothing else holds, in one transaction.
    ///
    /// - Throws: ``StoreError``; the memory is then as it was.
    public func remove(_ pairs: [StoredPair]) throws(StoreError) -> ChangeCounts {
        guard !pairs.isEmpty else { return ChangeCounts() }
        return try write { database in
            var writer = UnitWriter(database, run: 0)
            for pair in pairs { try writer.remove(pair) }
            try writer.finish()
            return writer.counts
        }
    }
}

extension UnitWriter {
    mutating func replace(_ pair: AlignedPair) throws {
        let source = try identifier(of: pair.source, in: pair.sourceLanguage)
        let target = try identifier(of: pair.target, in: pair.targetLanguage)
        try setFingerprint(pair.sourceFingerprint, of: source)
        try setFingerprint(pair.targetFingerprint, of: target)
        let former = try takeBack("sourceArticle = ?1 OR targetArticle = ?2", [source, target])
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO pair (sourceArticle, targetArticle, fingerprint, score, beads, run) VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        try insert.execute(arguments: [source, target, pair.fingerprint, pair.score, pair.beads.text, run])
        for unit in pair.units {
            let identifier = try self.identifier(of: unit)
            for provenance in unit.provenance {
                try add(provenance, of: identifier, languages: (unit.source.language, unit.target.language))
            }
        }
        try removeOrphans(among: former)
    }

    mutating func remove(_ pair: StoredPair) throws {
        let condition = """
            sourceArticle = (SELECT id FROM article WHERE path = ?1 AND source = ?2)
            AND targetArticle = (SELECT id FROM article WHERE path = ?3 AND source = ?4)
            """
        let arguments: StatementArguments = [
            pair.source.path, pair.source.source, pair.target.path, pair.target.source,
        ]
        try removeOrphans(among: takeBack(condition, arguments))
    }

    /// Removes the pairs and the provenance that a condition names, as far as builds stored them.
    ///
    /// - Returns: the units that lost a provenance.
    private func takeBack(_ condition: String, _ arguments: StatementArguments) throws -> [Int64] {
        let select = try database.cachedStatement(sql: "SELECT DISTINCT unit FROM provenance WHERE \(condition)")
        let units = try Int64.fetchAll(select, arguments: arguments)
        for table in ["pair", "provenance"] {
            let delete = try database.cachedStatement(sql: "DELETE FROM \(table) WHERE \(condition)")
            try delete.execute(arguments: arguments)
        }
        return units
    }
}
