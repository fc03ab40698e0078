import TMBitext
import TMTestSupport
import Testing

@testable import TMStore

struct AddingUnitsTests {
    let folder: MemoryFolder
    let memory: TranslationMemory

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private func unit(_ source: String, _ target: String, note: String? = nil) -> TranslationUnit {
        TranslationUnit(
            source: Variant(language: .russian, text: source),
            target: Variant(language: .kazakh, text: target),
            notes: note.map { [$0] } ?? [],
            properties: [Property(type: "x-domain", value: "бюджет")]
        )
    }

    @Test func theSameUnitAgainAddsNothing() throws {
        let given = unit("Да.", "Иә.", note: "о согласии")
        _ = try memory.add(.sample(.import), [given])
        let counts = try memory.add(.sample(.import), [given])
        #expect(counts.added == 0 && counts.known == 1 && counts.enriched == 0)
        #expect(try memory.allUnits() == [given])
    }

    @Test func theReversedUnitIsTheSame() throws {
        let given = unit("Да.", "Иә.")
        var reversed = given
        swap(&reversed.source, &reversed.target)
        _ = try memory.add(.sample(.import), [given])
        #expect(try memory.add(.sample(.import), [reversed]).known == 1)
        #expect(try memory.allUnits() == [given])
    }

    @Test func furtherNotesAreAdded() throws {
        _ = try memory.add(.sample(.import), [unit("Да.", "Иә.", note: "первая")])
        let counts = try memory.add(.sample(.import), [unit("Да.", "Иә.", note: "вторая")])
        #expect(counts.enriched == 1)
        let stored = try #require(try memory.allUnits().first)
        #expect(stored.notes == ["первая", "вторая"])
        #expect(stored.properties == [Property(type: "x-domain", value: "бюджет")])
    }

    @Test func textsOfALanguageComeFromEitherSide() throws {
        var reversed = unit("Нет.", "Жоқ.")
        swap(&reversed.source, &reversed.target)
        _ = try memory.add(.sample(.import), [unit("Да.", "Иә."), reversed])
        var texts: [String] = []
        try memory.forEachText(in: .kazakh) { texts.append($1) }
        #expect(texts == ["Иә.", "Жоқ."])
    }

    /// The memory against a plain list of what was added, for random units with few different texts.
    @Test(arguments: 1...5) func agreesWithAPlainSet(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var expected: [TranslationUnit] = []
        for _ in 0..<40 {
            var given = TranslationUnit(
                source: Variant(language: .russian, text: "а\(Int.random(in: 0..<4, using: &random))"),
                target: Variant(language: .kazakh, text: "ә\(Int.random(in: 0..<4, using: &random))")
            )
            let plain = given
            if Bool.random(using: &random) { swap(&given.source, &given.target) }
            let isNew = !expected.contains { $0 == plain || ($0.source == plain.target && $0.target == plain.source) }
            if isNew { expected.append(given) }
            let counts = try memory.add(.sample(.import), [given])
            #expect(counts.added == (isNew ? 1 : 0))
        }
        #expect(try memory.allUnits() == expected)
    }
}
