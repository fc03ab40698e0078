internal import GRDB
public import TMBitext

extension TranslationMemory {
    /// The texts of the next units behind an identifier that have both languages and pass a filter, in the order of their
    /// identifiers.
    ///
    /// - Throws: ``StoreError``.
    public func texts(
        from language: Language,
        to other: Language,
        behind last: Int64,
        limit: Int,
        _ filter: UnitFilter = UnitFilter()
    ) throws(StoreError) -> [UnitTexts] {
        try read { database in
            let (condition, arguments) = try FilterCondition.sql(
                filter,
                in: database,
                besides: """
                    id > ? AND NOT isRejected
                    AND (sourceLanguage = ? AND targetLanguage = ? OR sourceLanguage = ? AND targetLanguage = ?)
                    """,
                [last, language.code, other.code, other.code, language.code]
            )
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT id, source, target, sourceLanguage = ? FROM unit WHERE \(condition) ORDER BY id LIMIT ?
                    """,
                arguments: StatementArguments([language.code]) + arguments + StatementArguments([limit])
            )
            var texts: [UnitTexts] = []
            while let row = try rows.next() { texts.append(UnitTexts(row)) }
            return texts
        }
    }

    /// The texts of units, by identifier; those that are gone are left out.
    ///
    /// - Throws: ``StoreError``.
    public func texts(_ identifiers: [Int64], from language: Language) throws(StoreError) -> [Int64: UnitTexts] {
        try read { database in
            let select = try database.cachedStatement(
                sql: "SELECT id, source, target, sourceLanguage = ? FROM unit WHERE id = ? AND NOT isRejected"
            )
            return try identifiers.reduce(into: [Int64: UnitTexts]()) { texts, identifier in
                let row = try Row.fetchOne(select, arguments: [language.code, identifier])
                if let row { texts[identifier] = UnitTexts(row) }
            }
        }
    }

    /// The language that most units have besides another; `nil` where none has that one.
    ///
    /// - Throws: ``StoreError``.
    public func usualLanguage(beside language: Language) throws(StoreError) -> Language? {
        let code = try read { database in
            try String.fetchOne(
                database,
                sql: """
                    SELECT CASE sourceLanguage WHEN ?1 THEN targetLanguage ELSE sourceLanguage END AS other FROM unit
                    WHERE (sourceLanguage = ?1 OR targetLanguage = ?1) AND NOT isRejected
                    GROUP BY other ORDER BY count(*) DESC, other LIMIT 1
                    """,
                arguments: [language.code]
            )
        }
        return code.flatMap(Language.init)
    }
}

extension UnitTexts {
    /// A row of identifier, source, target, and whether the source is in the language asked for.
    fileprivate init(_ row: Row) {
        let isStraight: Bool = row[3]
        self.init(unit: row[0], text: row[isStraight ? 1 : 2], translation: row[isStraight ? 2 : 1])
    }
}
