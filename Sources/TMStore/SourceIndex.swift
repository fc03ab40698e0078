internal import GRDB

/// The index by which conflicts are found: of the units by the first letters of their sources.
///
/// An import that minds conflicts makes it. One that adds many units and minds none drops it, since keeping it would write
/// all over the file.
enum SourceIndex {
    /// From so many units on an import is large.
    static let largeImport = 20_000

    /// Makes the index where there is none. Complexity: linearithmic in the units.
    static func make(in database: Database) throws {
        try database.execute(sql: "CREATE INDEX IF NOT EXISTS unitBySource ON unit (substr(source, 1, 24))")
    }

    /// Drops the index where there is one.
    static func drop(in database: Database) throws {
        try database.execute(sql: "DROP INDEX IF EXISTS unitBySource")
    }
}
