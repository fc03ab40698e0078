internal import GRDB
internal import GRDBSQLite

/// A statement without rows that is run for every unit. Its values go to SQLite as they are, where GRDB's arguments would put
/// each into a box first, which takes longer than the statement.
struct DirectStatement {
    private let statement: Statement

    /// Prepares a statement, once a connection.
    init(_ database: Database, sql: String) throws {
        statement = try database.cachedStatement(sql: sql)
    }

    /// Runs the statement with the values that `bind` gives, one for each question mark. Bytes that it gives stay where they
    /// are until then.
    ///
    /// - Throws: `DatabaseError`.
    func run(_ bind: (inout DirectValues) -> Void) throws {
        let handle = statement.sqliteStatement
        var values = DirectValues(handle)
        bind(&values)
        let code = values.failure ?? sqlite3_step(handle)
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        guard code != SQLITE_DONE else { return }
        let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
}

/// The values of a statement, bound one behind the other.
struct DirectValues {
    /// Why a value could not be bound.
    private(set) var failure: Int32?

    private let handle: OpaquePointer
    private var count: Int32 = 0

    /// SQLite makes a copy of what it is given.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    fileprivate init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    mutating func append(_ value: Int64?) {
        count += 1
        note(value.map { sqlite3_bind_int64(handle, count, $0) } ?? sqlite3_bind_null(handle, count))
    }

    mutating func append(_ text: String?) {
        count += 1
        guard var text else { return note(sqlite3_bind_null(handle, count)) }
        note(
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(handle, count, characters.baseAddress, Int32(clamping: bytes.count), Self.copied)
                }
            }
        )
    }

    /// Appends a text given as UTF-8, of which SQLite makes no copy.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return append("") }
        count += 1
        note(
            start.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
                sqlite3_bind_text(handle, count, characters, Int32(clamping: text.count), nil)
            }
        )
    }

    mutating func appendNull() {
        count += 1
        note(sqlite3_bind_null(handle, count))
    }

    private mutating func note(_ code: Int32) {
        if code != SQLITE_OK, failure == nil { failure = code }
    }
}
