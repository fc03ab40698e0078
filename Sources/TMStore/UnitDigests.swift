internal import GRDB

/// The table by which units are found again by their digests, inside one transaction.
///
/// New digests are held back and written in order, many at a time: one by one they would be written all over the table.
struct UnitDigests {
    private let database: Database
    private let insert: DirectStatement
    private let insertSeveral: DirectStatement
    private let most: Int

    /// The units that are not in the table yet, by their digests.
    private var fresh: [Int64: Int64] = [:]

    /// The digests in the table, once many were asked for.
    private var filter: DigestFilter?
    private var asked = 0

    private static let askedWithoutFilter = 5_000

    /// How many digests one statement writes.
    private static let several = 16

    /// Holds back so many digests at most: a quarter of a million take some ten megabytes.
    init(_ database: Database, most: Int = 1 << 18) throws {
        self.database = database
        self.most = most
        insert = try DirectStatement(database, sql: Self.insert(units: 1))
        insertSeveral = try DirectStatement(database, sql: Self.insert(units: Self.several))
    }

    /// The unit with a digest that is not in the table yet.
    func fresh(_ digest: Int64) -> Int64? { fresh[digest] }

    /// Adds a unit.
    mutating func insert(_ unit: Int64, digest: Int64) throws {
        if fresh[digest] != nil || fresh.count == most { try write() }
        fresh[digest] = unit
    }

    /// Writes what is held back. Complexity: linearithmic in their number.
    mutating func write() throws {
        let ordered = fresh.sorted { $0.key < $1.key }
        let end = ordered.count - ordered.count % Self.several
        for start in stride(from: 0, to: end, by: Self.several) {
            try write(ordered[start..<(start + Self.several)], by: insertSeveral)
        }
        for number in end..<ordered.count { try write(ordered[number...number], by: insert) }
        fresh.removeAll(keepingCapacity: true)
    }

    private mutating func write(_ units: ArraySlice<(key: Int64, value: Int64)>, by statement: DirectStatement) throws {
        try statement.run { values in
            for (digest, unit) in units {
                values.append(digest)
                values.append(unit)
            }
        }
        for (digest, _) in units { filter?.insert(digest) }
    }

    private static func insert(units: Int) -> String {
        let rows = repeatElement("(?, ?)", count: units).joined(separator: ", ")
        return "INSERT INTO unitDigest (digest, unit) VALUES \(rows)"
    }

    /// Whether the table may hold a digest. From so many questions on, a filter spares most of the asking.
    mutating func mayBeWritten(_ digest: Int64) throws -> Bool {
        asked += 1
        if asked == Self.askedWithoutFilter {
            var filter = DigestFilter()
            let digests = try Int64.fetchCursor(database, sql: "SELECT digest FROM unitDigest")
            while let digest = try digests.next() { filter.insert(digest) }
            self.filter = filter
        }
        return filter?.mayContain(digest) ?? true
    }
}
