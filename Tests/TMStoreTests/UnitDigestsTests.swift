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
                #expect(try digests.units(asked) == added[asked] ?? [])
            }
            try digests.write()
            for digest in Int64(-100)...100 { #expect(try digests.units(digest) == added[digest] ?? []) }
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM unitDigest") == 300)
        }
    }
}
