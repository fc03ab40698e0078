import GRDB
import TMBitext
import Testing

@testable import TMStore

struct ForgettingTests {
    let folder: MemoryFolder
    let memory: TranslationMemory
    private let greeting = TranslationUnit.found("Добрый день.", "Қайырлы күн.", at: 0)
    private let elsewhere = TranslationUnit.found("Добрый день.", "Қайырлы күн.", in: ("ru/2.txt", "kk/2.txt"))
    private let harvest = TranslationUnit.found("Урожай собран.", "Егін жиналды.", at: 1)

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        _ = try memory.store(pairs: [.sample([elsewhere], pages: ("ru/2.txt", "kk/2.txt"))])
        _ = try memory.add(.sample(.import), [.found("Да.", "Иә.", in: ("ru/3.txt", "kk/3.txt"))])
    }

    @Test func anArticleTakesOnlyItsOwnUnits() throws {
        let counts = try memory.forget(.article(path: "kk/1.txt"))
        #expect(counts.pairs == 1 && counts.places == 2 && counts.units == 1)
        #expect(try memory.allUnits().map(\.source.text) == ["Добрый день.", "Да."])
    }

    @Test func aRunTakesItsPairsOrItsImports() throws {
        #expect(try memory.forget(.run(number: 2)).pairs == 1)
        #expect(try memory.allUnits().count == 3)
        let counts = try memory.forget(.run(number: 3))
        #expect(counts.imports == 1 && counts.units == 1)
        #expect(try memory.allUnits() == [greeting, harvest])
    }

    @Test func aPaperTakesAllOfItsArticles() throws {
        #expect(try memory.forget(.source(name: "kk")).pairs == 2)
        // What a file brought stays, without the place.
        #expect(try memory.allUnits().map(\.source.text) == ["Да."])
        #expect(try memory.forget(.source(name: "kk")).isEmpty)
    }

    @Test func articlesAreFoundByTheEndOfTheirPath() throws {
        #expect(try memory.articlePaths(fitting: "1.txt") == ["kk/1.txt", "ru/1.txt"])
        #expect(try memory.articlePaths(fitting: "ru/1.txt") == ["ru/1.txt"])
        #expect(try memory.articlePaths(fitting: ".txt").isEmpty)
    }

    @Test func aSoundMemoryHasNoDamage() throws {
        #expect(try memory.damages().isEmpty)
    }

    @Test func damageIsFound() throws {
        try memory.write { database in
            try database.execute(sql: "UPDATE unit SET source = 'Другое.' WHERE id = 2")
            try database.execute(sql: "DELETE FROM imported")
            try database.execute(sql: "DELETE FROM provenance WHERE unit = 3")
        }
        #expect(try memory.damages() == [.orphans(count: 1), .wrongDigests(count: 1)])
    }
}
