import GRDB
import TMBitext
import TMTestSupport
import Testing

@testable import TMStore

/// Imports so large that the memory takes other ways: a filter of digests, an index made anew.
struct LargeImportTests {
    let folder: MemoryFolder
    let memory: TranslationMemory

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private func units(_ numbers: Range<Int>) -> [TranslationUnit] {
        numbers.map { number in
            TranslationUnit(
                source: Variant(language: .russian, text: "Строка \(number)."),
                target: Variant(language: .kazakh, text: "Жол \(number).")
            )
        }
    }

    private var indexes: Set<String> {
        get throws {
            try memory.read { try String.fetchSet($0, sql: "SELECT name FROM sqlite_master WHERE type = 'index'") }
        }
    }

    @Test func aLargeImportAgainAddsNothing() throws {
        let before = try indexes
        let given = units(0..<21_000)
        #expect(try memory.add(.sample(.import), given).added == 21_000)
        #expect(try indexes == before)
        let again = try memory.add(.sample(.import), given.reversed())
        #expect(again.added == 0 && again.known == 21_000)
        #expect(try memory.damages().isEmpty)
    }

    @Test func unitsAddedTogetherAreAsThoseAddedOneByOne() throws {
        var given = units(0..<6_003)
        for number in stride(from: 0, to: given.count, by: 3) { given[number].target.text = "Жол \(number + 1)." }
        #expect(try memory.add(.sample(.import), given).added == given.count)
        for number in given.indices { given[number].marks = UnitQuality.marks(of: given[number]) }
        #expect(try memory.allUnits() == given)
        #expect(given.contains { !$0.marks.isEmpty })
        #expect(try memory.statistics().importedUnits == given.count)
    }

    @Test func repetitionsWithinAnImportAreKnown() throws {
        let given = units(0..<6_000)
        let counts = try memory.add(.sample(.import), given + given)
        #expect(counts.added == 6_000 && counts.known == 6_000)
    }

    @Test func aFailedImportLeavesNothing() throws {
        struct Stopped: Error {}
        let before = try indexes
        let given = units(0..<21_000)
        #expect(throws: Stopped.self) {
            try memory.add(.sample(.import)) { add in
                for unit in given { try add(PreparedUnit(unit)) }
                throw Stopped()
            }
        }
        #expect(try memory.allUnits().isEmpty)
        #expect(try indexes == before)
    }

    @Test func batchesAreAsUnitsReadOneByOne() throws {
        var random = RandomUnits(seed: 11)
        let counts = try memory.add(.sample(.import), (0..<1_500).map { _ in random.next() })
        var batched: [StoredUnit] = []
        try memory.forEachBatch { batched += $0 }
        #expect(batched.count == counts.added && counts.added > 1_000)
        #expect(try memory.units(batched.map(\.id)) == batched)
    }
}
