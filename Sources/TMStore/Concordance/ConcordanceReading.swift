internal import GRDB
internal import TMBitext

/// What a concordance reads of its memory, inside one transaction.
struct ConcordanceReading {
    let database: Database

    /// How far a concordance is that holds all of the memory.
    func state() throws -> ConcordanceState {
        var state = ConcordanceState()
        state.generation = try Int64.fetchOne(database, sql: "SELECT generation FROM state") ?? 0
        state.lastRun = try Int64.fetchOne(database, sql: "SELECT max(id) FROM run") ?? 0
        if let last = try Row.fetchOne(database, sql: "SELECT id, digest FROM unit ORDER BY id DESC LIMIT 1") {
            (state.lastUnit, state.lastDigest) = (last[0], last[1])
        }
        return state
    }

    /// Whether the memory still has the unit that was its last one then.
    func goesOn(from state: ConcordanceState) throws -> Bool {
        let digest = try Int64.fetchOne(
            database,
            sql: "SELECT digest FROM unit WHERE id = ?",
            arguments: [state.lastUnit]
        )
        return digest == state.lastDigest
    }

    /// The units that are new since a state or were found in further articles, by day and identifier.
    /// Complexity: n log n in their number, and a pass over all places.
    func units(since state: ConcordanceState) throws -> [DatedUnit] {
        let found = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, createdAt, (
                    SELECT max(max(ifnull(a.date, ''), ifnull(b.date, ''))) FROM place
                    JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle WHERE unit = unit.id
                ) FROM unit
                WHERE id > ?1 OR id IN (SELECT unit FROM provenance WHERE run > ?2)
                """,
            arguments: [state.lastUnit, state.lastRun]
        )
        var units: [DatedUnit] = []
        while let row = try found.next() {
            let date = row[2] as String?
            // A build's units carry the time of the build; what says when such a unit was written is its article alone.
            let day =
                date.map { CalendarDay(iso8601: $0).map(DatedUnit.number) ?? 0 }
                ?? (row[1] as Int64?).map(DatedUnit.number(ofTime:)) ?? 0
            units.append(DatedUnit(unit: row[0], day: day))
        }
        return units.sorted { $0.row < $1.row }
    }

    /// Both texts of the units, in their order.
    func texts(_ units: ArraySlice<DatedUnit>) throws -> [ConcordanceText] {
        let select = try database.cachedStatement(
            sql: "SELECT sourceLanguage, targetLanguage, source, target FROM unit WHERE id = ?"
        )
        return try units.compactMap { unit in
            try Row.fetchOne(select, arguments: [unit.unit]).map { row in
                ConcordanceText(
                    unit: unit,
                    languages: (Language(row[0]), Language(row[1])),
                    texts: (row[2], row[3])
                )
            }
        }
    }
}
