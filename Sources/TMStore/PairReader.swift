internal import GRDB
internal import TMBitext

/// Reads what builds stored of pairs, inside one transaction.
struct PairReader {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The counted alignment of a pair that is stored exactly so, neither article with another partner; else `nil`.
    func stored(_ pair: StoredPair) throws -> BeadCounts? {
        guard let source = try identifier(of: pair.source), let target = try identifier(of: pair.target) else {
            return nil
        }
        let select = try database.cachedStatement(
            sql: """
                SELECT sourceArticle, targetArticle, fingerprint, beads FROM pair
                WHERE sourceArticle = ?1 OR targetArticle = ?2 LIMIT 2
                """
        )
        let rows = try Row.fetchAll(select, arguments: [source, target])
        guard rows.count == 1, rows[0][0] == source, rows[0][1] == target, rows[0][2] == pair.fingerprint else {
            return nil
        }
        return BeadCounts(text: rows[0][3])
    }

    func all() throws -> [StoredPair] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT a.source, a.path, coalesce(a.fingerprint, ''), b.source, b.path, coalesce(b.fingerprint, ''),
                    pair.fingerprint
                FROM pair JOIN article a ON a.id = sourceArticle JOIN article b ON b.id = targetArticle
                ORDER BY a.path, a.source
                """
        )
        var pairs: [StoredPair] = []
        while let row = try rows.next() {
            pairs.append(
                StoredPair(
                    source: StoredPair.Article(source: row[0], path: row[1], fingerprint: row[2]),
                    target: StoredPair.Article(source: row[3], path: row[4], fingerprint: row[5]),
                    fingerprint: row[6]
                )
            )
        }
        return pairs
    }

    private func identifier(of article: StoredPair.Article) throws -> Int64? {
        let select = try database.cachedStatement(sql: "SELECT id FROM article WHERE path = ? AND source = ?")
        return try Int64.fetchOne(select, arguments: [article.path, article.source])
    }
}
