import GRDB
import TMTestSupport
import Testing

@testable import TMStore

/// The units found by their digests against those that were added.
struct UnitDigestsTests {
    @Test(arguments: 1...20) func findsWhatWasAddedWrittenOrNot(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let memory = try TranslationMemory(passingFor: "memory.sqlite")
        var added: [Int64: [Int64]] = [:]
        try memory.write { database in
            var digests = try UnitDigests(database, most: 40)
            for unit in Int64(1)...300 {
                let digest = Int64.random(in: -100...100, using: &random)
                try digests.insert(unit, digest: digest)
                added[digest, default: []].append(unit)
                let asked = Int64.random(in: -100...100, using: &random)
                #expect(try Self.units(asked, digests: &digests, in: database) == added[asked] ?? [])
            }
            try digests.write()
            for digest in Int64(-100)...100 {
                #expect(try Self.units(digest, digests: &digests, in: database) == added[digest] ?? [])
            }
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM unitDigest") == 300)
        }
    }

    private static func units(_ digest: Int64, digests: inout UnitDigests, in database: Database) throws -> [Int64] {
        let sql = "SELECT unit FROM unitDigest WHERE digest = ? ORDER BY unit"
        let written = try Int64.fetchAll(database, sql: sql, arguments: [digest])
        #expect(try written.isEmpty || digests.mayBeWritten(digest))
        return written + [digests.fresh(digest)].compactMap(\.self)
    }
}
