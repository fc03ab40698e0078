internal import GRDB

/// The index of the units by their sources, which goes while many units are added and is made anew behind them: that sorts
/// once, where keeping it would write all over the file.
struct DeferredIndex {
    private let threshold: Int
    private var isDropped = false

    /// Prepares for additions to a memory, of which only many are worth a new index.
    init(_ database: Database) throws {
        let units = try Int.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'unit'") ?? 0
        threshold = max(Self.leastThreshold, units / 4)
    }

    private static let leastThreshold = 20_000

    /// Drops the index, where so many were added.
    mutating func note(added: Int, in database: Database) throws {
        guard !isDropped, added >= threshold else { return }
        try database.execute(sql: "DROP INDEX unitBySource")
        isDropped = true
    }

    /// Makes the index anew, where it was dropped.
    func restore(in database: Database) throws {
        if isDropped { try database.execute(sql: Schema.sourceIndex) }
    }
}
