internal import GRDB

extension StoreError {
    /// Runs what calls nothing but SQLite and turns its errors into this type's.
    static func translating<Result>(_ path: String, _ body: () throws -> Result) throws(StoreError) -> Result {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs what calls SQLite among others and turns SQLite's errors into this type's; others pass through.
    static func translatingOnlySQLite<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    private init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, code: 0, message: String(describing: error))
            return
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notAMemory(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .notWritable(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        default:
            self = .failed(
                path: path,
                code: error.extendedResultCode.rawValue,
                message: error.message ?? error.resultCode.description
            )
        }
    }
}
