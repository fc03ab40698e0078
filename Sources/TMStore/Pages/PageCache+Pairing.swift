internal import FoundationEssentials
internal import GRDB
public import TMBitext

extension PageCache {
    /// The pairs that were found last; `nil` where they were found among other articles.
    ///
    /// - Parameter pairing: stands for the articles, and for all else that the pairs depend on.
    /// - Throws: ``StoreError``.
    public func pairs(for pairing: String) throws(StoreError) -> [ArticlePair]? {
        try read { database in
            let text = try String.fetchOne(
                database,
                sql: "SELECT pairs FROM state WHERE pairing = ?",
                arguments: [pairing]
            )
            return text.map { $0.split(separator: "\n").compactMap(Self.pair) }
        }
    }

    /// Keeps pairs in place of those that were kept before.
    ///
    /// - Throws: ``StoreError``.
    public func set(_ pairs: [ArticlePair], for pairing: String) throws(StoreError) {
        let text = pairs.map { "\($0.source) \($0.target) \($0.score)\n" }.joined()
        try change { database in
            try database.execute(sql: "UPDATE state SET pairing = ?, pairs = ?", arguments: [pairing, text])
        }
    }

    private static func pair(_ line: Substring) -> ArticlePair? {
        let cells = line.split(separator: " ")
        guard cells.count == 3, let source = Int(cells[0]), let target = Int(cells[1]), let score = Double(cells[2])
        else { return nil }
        return ArticlePair(source: source, target: target, score: score)
    }
}
