internal import FoundationEssentials
internal import GRDB
internal import TMBitext

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A memory on disk: an SQLite file. It is the truth; every index is derived from it.
///
/// Writers write in transactions, so a full disk or a killed process leaves the memory as it was before the
/// transaction. The file keeps SQLite's rollback journal, so that it can be read where it may not be written.
public final class TranslationMemory: Sendable {
    /// What a memory is opened for.
    public enum Access: Sendable {
        /// Reading; works in folders that may not be written.
        case reading

        /// Reading and writing.
        case writing
    }

    /// The path of the file.
    public let path: String

    let database: DatabaseQueue

    /// Opens a memory that is there.
    ///
    /// - Throws: ``StoreError``.
    public init(at path: String, for access: Access) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
        guard Self.isReadable(path) else { throw StoreError.notReadable(path: path) }
        guard Self.isDatabase(path) else { throw StoreError.notAMemory(path: path) }
        let isWritable = Self.isWritable(path)
        if access == .writing {
            guard isWritable else { throw StoreError.notWritable(path: path) }
            DraftFile.removeAbandoned(of: path)
        }
        self.path = path
        database = try StoreError.translating(path) {
            // A writable memory is opened for writing also to be read: a journal that a killed writer left is played back.
            let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readonly: !isWritable))
            try queue.read { try Self.check($0, path: path) }
            if isWritable, try access == .writing || !queue.read(Schema.migrator.hasCompletedMigrations) {
                try Schema.migrate(queue)
            }
            return queue
        }
    }

    /// Makes an empty memory. Its folder must be there.
    ///
    /// It is made beside its place and put there whole, so a killed process leaves no half memory in its way.
    ///
    /// - Throws: ``StoreError/exists(path:)`` where a file is there; nothing is left behind on any error.
    public init(creatingAt path: String) throws(StoreError) {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists(path: path) }
        DraftFile.removeAbandoned(of: path)
        let draft = DraftFile(of: path).path
        defer { for leftover in [draft, draft + "-journal"] { unlink(leftover) } }
        self.path = path
        database = try StoreError.translating(path) {
            unlink(draft)
            let queue = try Self.empty(at: draft)
            try Schema.migrate(queue)
            try queue.close()
            guard Self.put(draft, at: path) else {
                throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.notWritable(path: path)
            }
            return try DatabaseQueue(path: path, configuration: Self.configuration(readonly: false))
        }
    }

    /// Makes an empty memory that goes with this value; errors name it by a path.
    ///
    /// - Throws: ``StoreError``.
    public init(passingFor path: String) throws(StoreError) {
        self.path = path
        database = try StoreError.translating(path) {
            // SQLite keeps a database without a name in a file that it removes.
            let queue = try Self.empty(at: "")
            try Schema.migrator.migrate(queue)
            return queue
        }
    }

    /// Puts a file in its place by a link, which, unlike a renaming, replaces nothing that another process has put there
    /// meanwhile; by renaming where the file system has no links.
    private static func put(_ draft: String, at path: String) -> Bool {
        link(draft, path) == 0 || [EPERM, EOPNOTSUPP].contains(errno) && rename(draft, path) == 0
    }

    /// Removes the file, as long as nothing has ever been written into the memory, by whatever process.
    ///
    /// - Throws: ``StoreError``.
    public func removeIfUnused() throws(StoreError) {
        try write { database in
            if try Int.fetchOne(database, sql: "SELECT generation FROM state") == 0 { unlink(path) }
        }
    }

    /// A number that grows with every change of the units.
    ///
    /// - Throws: ``StoreError``.
    public var generation: Int {
        get throws(StoreError) {
            try StoreError.translating(path) {
                // One statement sees one state of the memory without a transaction around it.
                try database.unsafeRead {
                    try Int.fetchOne($0.cachedStatement(sql: "SELECT generation FROM state")) ?? 0
                }
            }
        }
    }

    /// Runs a read in a transaction of its own.
    func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        try StoreError.translating(path) { try readPassingErrors(body) }
    }

    /// Runs a read in a transaction of its own; its errors stay as they are.
    ///
    /// Not by GRDB's `read`, which switches `PRAGMA query_only` on and off: each time SQLite forgets all statements that it
    /// has prepared.
    func readPassingErrors<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try database.unsafeRead { database in
            try database.beginTransaction(.deferred)
            do {
                let result = try body(database)
                try database.commit()
                return result
            } catch {
                try? database.rollback()
                throw error
            }
        }
    }

    /// Runs a write in one transaction: all of it is kept or nothing.
    func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        try StoreError.translating(path) { try database.write(body) }
    }

    /// A database that is not there yet. Pages of 8 KiB hold a dozen units, and take a fifth less time to fill than SQLite's
    /// usual ones.
    private static func empty(at path: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 8192") }
        return queue
    }

    private static func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(10)
        return configuration
    }

    private static func check(_ database: Database, path: String) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
            throw StoreError.notAMemory(path: path)
        }
        if try Schema.migrator.hasBeenSuperseded(database) { throw StoreError.newerVersion(path: path) }
    }

    /// Whether the file begins as SQLite's files do.
    private static func isDatabase(_ path: String) -> Bool {
        guard let file = fopen(path, "r") else { return false }
        defer { fclose(file) }
        var head = [UInt8](repeating: 0, count: 16)
        return fread(&head, 1, head.count, file) == head.count && head.elementsEqual("SQLite format 3\0".utf8)
    }

    private static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

    private static func isWritable(_ path: String) -> Bool {
        access(path, W_OK) == 0 && isFolderWritable(ofFileAt: path)
    }

    /// Whether files may be made beside a file.
    static func isFolderWritable(ofFileAt path: String) -> Bool {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return access(path.contains("/") ? folder + "/" : ".", W_OK) == 0
    }
}
