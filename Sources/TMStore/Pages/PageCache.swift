internal import FoundationEssentials
internal import GRDB

/// What pages of archives held when they were last read: a file beside the memory, derived from the archives. Without it
/// all pages are read again.
///
/// A build keeps the sentences of the articles it works on here instead of in memory.
public final class PageCache: Sendable {
    /// The path of the file; empty for a cache that goes with the value.
    public let path: String

    let database: DatabaseQueue

    /// The file of a memory's page cache.
    public static func path(ofMemory path: String) -> String { path + ".pages" }

    /// A cache that is gone when the value goes; SQLite keeps it in a file without a name where it grows large.
    ///
    /// - Throws: ``StoreError``.
    public convenience init() throws(StoreError) {
        try self.init(opening: "", settings: "")
    }

    /// Opens the cache at a path; one that is missing, damaged, of another version or of other settings is made anew.
    ///
    /// - Parameter settings: what articles depend on beside their pages.
    /// - Throws: ``StoreError``.
    public convenience init(at path: String, settings: String) throws(StoreError) {
        do {
            try self.init(opening: path, settings: settings)
        } catch {
            switch error {
            case .damaged, .notAMemory:
                for file in [path, path + "-journal"] { try? FileManager.default.removeItem(atPath: file) }
                try self.init(opening: path, settings: settings)
            default: throw error
            }
        }
    }

    private init(opening path: String, settings: String) throws(StoreError) {
        self.path = path
        database = try StoreError.translating(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.allowsUnsafeTransactions = true
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { database in
                guard try Int.fetchOne(database, sql: "PRAGMA user_version") == Self.version,
                    try String.fetchOne(database, sql: "SELECT settings FROM state") == settings
                else { return try Self.begin(database, settings: settings) }
            }
            return queue
        }
    }

    /// Keeps what was changed since it was called last; what a killed process has not kept, the next reads again.
    ///
    /// - Throws: ``StoreError``.
    public func keep() throws(StoreError) {
        try StoreError.translating(path) {
            try database.inDatabase { database in
                if database.isInsideTransaction { try database.commit() }
            }
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        try StoreError.translating(path) { try database.inDatabase(body) }
    }

    /// Changes something, which ``keep()`` keeps.
    func change<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        try StoreError.translating(path) {
            try database.inDatabase { database in
                if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
                return try body(database)
            }
        }
    }

    private static func begin(_ database: Database, settings: String) throws {
        for table in ["state", "page", "file"] { try database.execute(sql: "DROP TABLE IF EXISTS \(table)") }
        try database.execute(sql: schema)
        try database.execute(sql: "PRAGMA user_version = \(version)")
        try database.execute(sql: "INSERT INTO state (settings) VALUES (?)", arguments: [settings])
    }

    private static let version = 1

    /// `file.version` changes with the file; null where the file has to be read again. `file.ignored` names the entries that
    /// hold no page. `page.sample` is what is learned of
    /// repeated lines from the page; the columns behind it are null until the page is an article. `page.repeated` stands for
    /// the newspaper's repeated lines by which it was cleaned. `state.pairing` stands for the articles that `state.pairs`
    /// pairs.
    private static let schema = """
        CREATE TABLE state (settings TEXT NOT NULL, pairing TEXT, pairs TEXT);
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            location TEXT NOT NULL UNIQUE,
            version TEXT,
            ignored TEXT
        );
        CREATE TABLE page (
            id INTEGER PRIMARY KEY,
            file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
            path TEXT NOT NULL,
            source TEXT NOT NULL,
            sample BLOB NOT NULL,
            repeated TEXT,
            language TEXT,
            title TEXT,
            date TEXT,
            fingerprint TEXT,
            dropped TEXT,
            doubts TEXT,
            sentences TEXT,
            UNIQUE (file, path)
        );
        """
}
