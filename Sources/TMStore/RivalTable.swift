internal import GRDB

/// The table `temp.rival` of a connection: the units whose source another unit translates otherwise.
///
/// One sort of all units finds them, however many share a source; asking for each unit whether there are others could take
/// the square of that. A temporary table can be made where the memory may not be written.
enum RivalTable {
    /// Brings the table up to the memory's generation, which its `user_version` keeps. Complexity: linearithmic in the texts.
    static func update(in database: Database) throws {
        try database.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS rival (unit INTEGER PRIMARY KEY)")
        let generation = try Int.fetchOne(database, sql: "SELECT generation FROM state") ?? 0
        guard try Int.fetchOne(database, sql: "PRAGMA temp.user_version") != generation else { return }
        try database.execute(
            sql: """
                DELETE FROM temp.rival;
                INSERT INTO temp.rival SELECT id FROM unit
                WHERE NOT isRejected AND (source, sourceLanguage, targetLanguage) IN (
                    SELECT source, sourceLanguage, targetLanguage FROM unit WHERE NOT isRejected
                    GROUP BY source, sourceLanguage, targetLanguage HAVING min(target) <> max(target)
                );
                PRAGMA temp.user_version = \(generation);
                """
        )
    }
}
