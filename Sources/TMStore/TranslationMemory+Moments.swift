internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// The state that the memory is in; `nil` for a memory of an earlier version that may not be written.
    ///
    /// - Throws: ``StoreError``.
    public var moment: MemoryMoment? {
        get throws(StoreError) {
            try moment("SELECT moment.* FROM state JOIN moment USING (generation)", [])
        }
    }

    /// The state that the memory was in at a generation; `nil` for one that it has not seen.
    ///
    /// - Throws: ``StoreError``.
    public func moment(ofGeneration generation: Int64) throws(StoreError) -> MemoryMoment? {
        try moment("SELECT * FROM moment WHERE generation = ?", [generation])
    }

    private func moment(_ sql: String, _ arguments: StatementArguments) throws(StoreError) -> MemoryMoment? {
        try read { database in
            guard try database.tableExists("moment"),
                let row = try Row.fetchOne(database, sql: sql, arguments: arguments)
            else { return nil }
            return MemoryMoment(
                generation: row["generation"],
                mark: UInt64(bitPattern: row["mark"]),
                lastUnit: row["lastUnit"]
            )
        }
    }

    /// The next texts of a language behind a unit, in the order of their units, of those that were there at a moment.
    ///
    /// Read by pieces, each in a transaction of its own, so that a long reading keeps no one from writing. Units that
    /// went meanwhile may be missing.
    ///
    /// - Throws: ``StoreError``.
    public func texts(
        in language: Language,
        behind unit: Int64,
        at moment: MemoryMoment,
        limit: Int
    ) throws(StoreError) -> [(unit: Int64, text: String)] {
        try texts(
            "id > ?2 AND id <= ?3 ORDER BY id LIMIT ?4",
            [language.code, unit, moment.lastUnit, limit]
        )
    }

    /// The texts of a language that were not there at one moment and were at a later one.
    ///
    /// - Throws: ``StoreError``.
    public func texts(
        in language: Language,
        addedSince earlier: MemoryMoment,
        until later: MemoryMoment
    ) throws(StoreError) -> [(unit: Int64, text: String)] {
        try texts(
            """
            (id > ?2 AND id <= ?3
            OR id IN (SELECT unit FROM returned WHERE generation > ?4 AND generation <= ?5)) ORDER BY id
            """,
            [language.code, earlier.lastUnit, later.lastUnit, earlier.generation, later.generation]
        )
    }

    private func texts(
        _ condition: String,
        _ arguments: StatementArguments
    ) throws(StoreError) -> [(unit: Int64, text: String)] {
        try read { database in
            let select = try database.cachedStatement(
                sql: """
                    SELECT id, CASE sourceLanguage WHEN ?1 THEN source ELSE target END FROM unit
                    WHERE (sourceLanguage = ?1 OR targetLanguage = ?1) AND NOT isRejected AND \(condition)
                    """
            )
            return try Row.fetchAll(select, arguments: arguments).map { (unit: $0[0], text: $0[1]) }
        }
    }

    /// The units that were rejected and came back since a moment.
    ///
    /// - Throws: ``StoreError``.
    public func units(returnedSince moment: MemoryMoment) throws(StoreError) -> Set<Int64> {
        try read {
            try Int64.fetchSet(
                $0,
                sql: "SELECT unit FROM returned WHERE generation > ?",
                arguments: [moment.generation]
            )
        }
    }

    /// How many units a memory gained at most between two moments.
    ///
    /// - Throws: ``StoreError``.
    public func countOfUnits(addedSince earlier: MemoryMoment, until later: MemoryMoment) throws(StoreError) -> Int {
        Int(later.lastUnit - earlier.lastUnit) + (try units(returnedSince: earlier).count)
    }
}
