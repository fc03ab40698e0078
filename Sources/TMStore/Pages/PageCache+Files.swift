internal import FoundationEssentials
internal import GRDB

extension PageCache {
    /// A file whose pages are all known; `nil` where it is not as it was.
    ///
    /// - Throws: ``StoreError``.
    public func file(at location: String, version: String) throws(StoreError) -> CachedFile? {
        try read { database in
            let select = try database.cachedStatement(
                sql: "SELECT id, ignored FROM file WHERE location = ? AND version = ?"
            )
            return try Row.fetchOne(select, arguments: [location, version]).map { row in
                CachedFile(number: row[0], ignored: (row[1] as String).split(separator: "\n").map(String.init))
            }
        }
    }

    /// Begins a file anew, without pages; gives its number.
    ///
    /// - Parameter isNew: whether the cache is sure to hold no file there.
    /// - Throws: ``StoreError``.
    public func begin(_ location: String, isNew: Bool = false) throws(StoreError) -> Int64 {
        try change { database in
            if !isNew {
                try database.cachedStatement(sql: "DELETE FROM file WHERE location = ?").execute(arguments: [location])
            }
            try database.cachedStatement(sql: "INSERT INTO file (location) VALUES (?)").execute(arguments: [location])
            return database.lastInsertedRowID
        }
    }

    /// Notes the version of a file whose pages are all there; `nil` where it has to be read again.
    ///
    /// - Parameter ignored: the paths of its entries that hold no page.
    /// - Throws: ``StoreError``.
    public func end(_ file: Int64, version: String?, ignored: [String] = []) throws(StoreError) {
        try change { database in
            let update = try database.cachedStatement(sql: "UPDATE file SET version = ?, ignored = ? WHERE id = ?")
            try update.execute(arguments: [version, ignored.joined(separator: "\n"), file])
        }
    }

    /// Forgets the files in some folders that are not among those that are there.
    ///
    /// - Returns: the locations of the files that are left.
    /// - Throws: ``StoreError``.
    @discardableResult
    public func forget(in folders: [String], but present: Set<String>) throws(StoreError) -> Set<String> {
        var locations = try read { try String.fetchSet($0, sql: "SELECT location FROM file") }
        for location in locations where !present.contains(location) && folders.contains(where: location.hasPrefix) {
            try change { try $0.execute(sql: "DELETE FROM file WHERE location = ?", arguments: [location]) }
            locations.remove(location)
        }
        return locations
    }
}
