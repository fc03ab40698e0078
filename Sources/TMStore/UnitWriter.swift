internal import GRDB
internal import TMBitext

/// Writes units and what they point to, inside one transaction.
struct UnitWriter {
    let database: Database
    let run: Int64
    var counts = ChangeCounts()

    /// The identifiers of the articles met so far.
    var articles: [ArticleKey: Int64] = [:]

    private var rejected: Set<Int64>?
    private var prepared: UnitStatements?
    private var digests: UnitDigests?
    private var waiting: [(unit: PreparedUnit, isRejected: Bool)] = []
    private var texts: [UInt8] = []

    /// The identifier of the unit added last.
    private(set) var lastNew: Int64 = 0

    init(_ database: Database, run: Int64) {
        self.database = database
        self.run = run
    }

    /// The identifier of the unit, which is added where it is not there yet, in either direction.
    mutating func identifier(of unit: TranslationUnit) throws -> Int64 {
        let prepared = PreparedUnit(unit)
        return try known(prepared) ?? insert(prepared)
    }

    /// The identifier of the unit where it is there, in either direction; what it lacks of notes and properties is added.
    mutating func known(_ unit: PreparedUnit) throws -> Int64? {
        guard let stored = try stored(unit) else { return nil }
        if stored.isRejected { counts.rejected += 1 } else { counts.known += 1 }
        return stored.identifier
    }

    /// Adds a unit that is not there; its identifier.
    mutating func insert(_ prepared: PreparedUnit) throws -> Int64 {
        try insertLater(prepared)
        try insertWaiting()
        return lastNew
    }

    /// Adds a unit that is not there, perhaps together with later ones: until then, reading does not find it.
    mutating func insertLater(_ prepared: PreparedUnit) throws {
        let isRejected = try isRejected(prepared)
        if isRejected { counts.rejected += 1 } else { counts.added += 1 }
        waiting.append((prepared, isRejected))
        if waiting.count == UnitStatements.several { try insertWaiting() }
    }

    /// Adds the units that wait.
    mutating func insertWaiting() throws {
        let statements = try self.statements()
        if waiting.count == UnitStatements.several {
            try insert(waiting[...], by: statements.insertSeveral, statements.mark)
        } else {
            for number in waiting.indices {
                try insert(waiting[number...number], by: statements.insert, statements.mark)
            }
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func insert(
        _ units: ArraySlice<(unit: PreparedUnit, isRejected: Bool)>,
        by statement: DirectStatement,
        _ mark: DirectStatement
    ) throws {
        texts.removeAll(keepingCapacity: true)
        for (unit, _) in units { texts += unit.texts.bytes }
        try texts.withUnsafeBufferPointer { bytes in
            try statement.run { values in
                var rest = bytes[...]
                for (unit, isRejected) in units {
                    unit.append(to: &values, rest, isRejected: isRejected)
                    rest = rest.dropFirst(unit.texts.bytes.count)
                }
            }
        }
        lastNew = database.lastInsertedRowID
        for (number, (prepared, _)) in units.enumerated() {
            let identifier = lastNew - Int64(units.count - 1 - number)
            try withDigests { try $0.insert(identifier, digest: prepared.digest) }
            for found in prepared.marks {
                try mark.run { values in
                    values.append(identifier)
                    values.append(found.kind.rawValue)
                    values.append(found.detail)
                }
            }
        }
    }

    /// Brings a unit back that was kept aside.
    mutating func unreject(_ unit: Int64) throws {
        let update = try database.cachedStatement(sql: "UPDATE unit SET isRejected = 0 WHERE id = ? AND isRejected")
        try update.execute(arguments: [unit])
        guard database.changesCount > 0 else { return }
        counts.rejected -= 1
        counts.added += 1
    }

    /// The statements, prepared with the first unit.
    private mutating func statements() throws -> UnitStatements {
        let statements = try prepared ?? UnitStatements(database)
        prepared = statements
        return statements
    }

    /// Whether a reviewer rejected the unit.
    private mutating func isRejected(_ prepared: PreparedUnit) throws -> Bool {
        let keys = try rejected ?? Int64.fetchSet(database, sql: "SELECT key FROM rejected")
        rejected = keys
        return !keys.isEmpty && keys.contains(RejectionKey.of(prepared.unit))
    }

    private mutating func stored(_ prepared: PreparedUnit) throws -> (identifier: Int64, isRejected: Bool)? {
        if waiting.contains(where: { $0.unit.digest == prepared.digest }) { try insertWaiting() }
        let (isWritten, fresh) = try withDigests { try ($0.mayBeWritten(prepared.digest), $0.fresh(prepared.digest)) }
        if isWritten {
            let rows = try Row.fetchCursor(statements().find, arguments: [prepared.digest])
            while let row = try rows.next() {
                if let found = try stored(row, as: prepared) { return found }
            }
        }
        guard let fresh, let row = try Row.fetchOne(statements().findFresh, arguments: [fresh]) else { return nil }
        return try stored(row, as: prepared)
    }

    /// The unit of a row, if it is this one.
    private mutating func stored(
        _ row: Row,
        as prepared: PreparedUnit
    ) throws -> (identifier: Int64, isRejected: Bool)? {
        let (source, target) = (prepared.texts[.source], prepared.texts[.target])
        let isStraight = row[1] == prepared.sourceLanguage.code
        guard row[2] == (isStraight ? source : target), row[3] == (isStraight ? target : source) else { return nil }
        let found: (Int64, Bool) = (row[0], row[5])
        if isStraight, row[4] == prepared.texts[.extras] { return found }
        let given = UnitExtras(prepared.unit)
        let extras = isStraight ? given : given.swapped
        let stored = UnitExtras(json: row[4])
        guard stored.hasCodes(of: extras) else { return nil }
        try enrich(found.0, stored: stored, with: extras)
        return found
    }

    private mutating func withDigests<Result>(_ body: (inout UnitDigests) throws -> Result) throws -> Result {
        var digests = try self.digests.take() ?? UnitDigests(database)
        defer { self.digests = digests }
        return try body(&digests)
    }

    /// Adds notes and properties that the stored unit does not have.
    private mutating func enrich(_ unit: Int64, stored: UnitExtras, with given: UnitExtras) throws {
        let joined = stored.adding(given)
        guard joined != stored else { return }
        try database.execute(sql: "UPDATE unit SET extras = ? WHERE id = ?", arguments: [joined.json, unit])
        counts.enriched += 1
    }

    /// Removes those of the units that neither an article nor an import holds any more.
    mutating func removeOrphans(among units: [Int64]) throws {
        guard !units.isEmpty else { return }
        try withDigests { try $0.write() }
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

    /// Writes what waits.
    mutating func writeWaiting() throws {
        try insertWaiting()
        try withDigests { try $0.write() }
    }

    /// Writes what waits, and lets the generation grow when the units have changed.
    mutating func finish() throws {
        try writeWaiting()
        guard counts.added + counts.enriched + counts.removed > 0 else { return }
        try database.execute(sql: "UPDATE state SET generation = generation + 1")
    }
}
