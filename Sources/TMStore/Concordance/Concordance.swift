internal import GRDB
public import TMBitext

/// Which units hold which words: a file beside the memory, derived from it and made again when it does not fit.
///
/// SQLite's FTS5 over stems, without the texts themselves. Rows are numbered by day and unit, so that the newest are found
/// first without sorting. What is no longer in the memory is passed over when it is found.
public final class Concordance: Sendable {
    /// The path of the file.
    public let path: String

    let database: DatabaseQueue

    /// The file of a memory's concordance.
    public static func path(ofMemory path: String) -> String { path + ".concordance" }

    /// Opens a concordance, or makes an empty one.
    ///
    /// - Throws: ``StoreError``; ``StoreError/notAMemory(path:)`` for a file that is no concordance of this version.
    init(at path: String, isNew: Bool) throws(StoreError) {
        self.path = path
        database = try StoreError.translating(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            if isNew {
                configuration.prepareDatabase {
                    try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
                }
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            if isNew { try queue.write { try $0.execute(sql: Self.schema) } }
            let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
            guard version == Self.version else { throw StoreError.notAMemory(path: path) }
            return queue
        }
    }

    /// How far it has followed its memory.
    func state() throws(StoreError) -> ConcordanceState {
        try StoreError.translating(path) {
            try database.read { database in
                var state = ConcordanceState()
                if let row = try Row.fetchOne(database, sql: "SELECT * FROM state") {
                    state.generation = row["generation"]
                    state.lastUnit = row["lastUnit"]
                    state.lastDigest = row["lastDigest"]
                    state.lastRun = row["lastRun"]
                }
                return state
            }
        }
    }

    /// The units whose texts an expression of FTS5 fits, the newest first.
    ///
    /// - Parameters:
    ///   - expressions: for each language what its texts must hold; a unit is found where one of its texts fits.
    ///   - other: what texts of languages without an expression must hold; `nil` to leave them out.
    ///   - since: the first day that counts; units without a day are then left out.
    ///   - cursor: where the last call ended; `nil` at first. `nil` again at the end.
    ///   - limit: the greatest number of units.
    /// - Throws: ``StoreError``.
    public func units(
        matching expressions: [(language: Language, expression: String)],
        other: String?,
        since: CalendarDay? = nil,
        after cursor: inout Int64?,
        limit: Int
    ) throws(StoreError) -> [Int64] {
        var parts = expressions.compactMap { language, expression in
            ConcordanceColumn(language).map { "({\($0.rawValue)} : (\(expression)))" }
        }
        if let other { parts.append("({source target} : (\(other)))") }
        let least = since.map { DatedUnit(unit: 0, day: DatedUnit.number(of: $0)).row } ?? 0
        let greatest = cursor ?? .max
        let rows = try StoreError.translating(path) {
            try database.read { database in
                try Int64.fetchAll(
                    database,
                    sql: """
                        SELECT rowid FROM stems WHERE stems MATCH ? AND rowid < ? AND rowid >= ?
                        ORDER BY rowid DESC LIMIT ?
                        """,
                    arguments: [parts.joined(separator: " OR "), greatest, least, limit]
                )
            }
        }
        cursor = rows.count == limit ? rows.last : nil
        return rows.map { DatedUnit(row: $0).unit }
    }

    private static let version = 1

    private static let schema = """
        PRAGMA user_version = \(version);
        CREATE TABLE state (generation INTEGER, lastUnit INTEGER, lastDigest INTEGER, lastRun INTEGER);
        CREATE TABLE dated (unit INTEGER PRIMARY KEY, day INTEGER NOT NULL);
        CREATE VIRTUAL TABLE stems USING fts5(
            \(ConcordanceColumn.allCases.map(\.rawValue).joined(separator: ", ")),
            content = '', columnsize = 0, tokenize = 'ascii'
        );
        """
}
