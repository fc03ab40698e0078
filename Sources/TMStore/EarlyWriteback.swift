internal import CLinux
internal import GRDB
internal import GRDBSQLite

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Lets the system write a database's new pages to its disk while a long transaction still goes on, so that the transaction's end
/// does not wait for all of them: what PostgreSQL calls `checkpoint_flush_after`, and RocksDB `bytes_per_sync`.
struct EarlyWriteback {
    private let descriptor: Int32?

    /// Looks for the database's file among those that this process has open; where it is not found, nothing is written early.
    ///
    /// The file is not opened anew, since closing it again would take SQLite's locks off it.
    init(of database: Database) {
        descriptor = sqlite3_db_filename(database.sqliteConnection, nil).flatMap(Self.descriptor)
    }

    /// Begins to write what has changed. Does not wait for it, unless the disk has more to do than it takes.
    func begin() {
        #if os(Linux)
            if let descriptor { _ = sync_file_range(descriptor, 0, 0, syncFileRangeWrite) }
        #endif
    }

    private static func descriptor(of path: UnsafePointer<CChar>) -> Int32? {
        var file = stat()
        guard stat(path, &file) == 0 else { return nil }
        return (0..<highest).first { descriptor in
            var other = stat()
            return fstat(descriptor, &other) == 0 && (other.st_dev, other.st_ino) == (file.st_dev, file.st_ino)
        }
    }

    /// Where the search ends.
    private static let highest: Int32 = 256
}
