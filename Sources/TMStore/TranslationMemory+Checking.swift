internal import GRDB
internal import TMBitext

extension TranslationMemory {
    /// Looks for damage: in the file, in what its tables say of each other, and in the digests of the units.
    ///
    /// Complexity: reads the whole file.
    ///
    /// - Returns: what is wrong; nothing for a sound memory.
    /// - Throws: ``StoreError`` where the file cannot be read at all.
    public func damages() throws(StoreError) -> [StoreDamage] {
        try read { database in
            let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            if !pages.isEmpty { return pages.map(StoreDamage.file) }
            let links = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
            let orphans = try Int.fetchOne(database, sql: Self.orphans) ?? 0
            let digests = try Self.wrongDigests(database)
            return [
                links > 0 ? .brokenLinks(count: links) : nil, orphans > 0 ? .orphans(count: orphans) : nil,
                digests > 0 ? .wrongDigests(count: digests) : nil,
            ].compactMap(\.self)
        }
    }

    private static let orphans = """
        SELECT count(*) FROM unit WHERE id NOT IN (SELECT unit FROM provenance)
        AND id NOT IN (SELECT unit FROM imported) AND id NOT IN (SELECT unit FROM accepted)
        """

    /// Units that `unitDigest` does not hold, and those that it holds and are not there.
    private static let misplacedDigests = """
        SELECT (SELECT count(*) FROM unit WHERE NOT EXISTS (
            SELECT 1 FROM unitDigest WHERE unitDigest.digest = unit.digest AND unitDigest.unit = unit.id
        )) + (SELECT count(*) FROM unitDigest WHERE NOT EXISTS (
            SELECT 1 FROM unit WHERE unit.id = unitDigest.unit AND unit.digest = unitDigest.digest
        ))
        """

    private static func wrongDigests(_ database: Database) throws -> Int {
        var count = try Int.fetchOne(database, sql: misplacedDigests) ?? 0
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT id, sourceLanguage, targetLanguage, source, target, digest FROM unit"
        )
        while let row = try rows.next() {
            guard let unit = UnitReader.texts(row), UnitDigest.of(unit) == row[5] else {
                count += 1
                continue
            }
        }
        return count
    }
}
