internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// Visits the units that pass a filter, in the order of their identifiers, in bounded memory.
    ///
    /// - Parameter body: is given the units by batches.
    /// - Throws: ``StoreError``, and what `body` throws.
    public func forEachBatch(_ filter: UnitFilter = UnitFilter(), _ body: ([StoredUnit]) throws -> Void) throws {
        var last: Int64 = 0
        while true {
            let units = try read { try UnitReader($0).units(after: last, limit: Self.batch, filter: filter) }
            if !units.isEmpty { try body(units) }
            guard units.count == Self.batch, let end = units.last else { return }
            last = end.id
        }
    }

    /// The units with these identifiers, in their order; identifiers that there are not are passed over.
    ///
    /// - Throws: ``StoreError``.
    public func units(_ identifiers: [Int64]) throws(StoreError) -> [StoredUnit] {
        try read { try UnitReader($0).units(identifiers) }
    }

    /// Visits the texts of one language with the identifiers of their units, in the order of the identifiers.
    ///
    /// - Throws: ``StoreError``.
    public func forEachText(in language: Language, _ body: (Int64, String) -> Void) throws(StoreError) {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT id, CASE sourceLanguage WHEN ?1 THEN source ELSE target END FROM unit
                    WHERE (sourceLanguage = ?1 OR targetLanguage = ?1) AND NOT isRejected ORDER BY id
                    """,
                arguments: [language.code]
            )
            while let row = try rows.next() { body(row[0], row[1]) }
        }
    }

    /// The language that all units are from; `nil` where they are from several or there are none.
    ///
    /// - Throws: ``StoreError``.
    public var onlySourceLanguage: Language? {
        get throws(StoreError) {
            let codes = try read {
                try String.fetchAll($0, sql: "SELECT DISTINCT sourceLanguage FROM unit WHERE NOT isRejected LIMIT 2")
            }
            return codes.count == 1 ? Language(codes[0]) : nil
        }
    }

    private static let batch = 1_000
}
