import TMBitext
import Testing

@testable import TMStore

struct MomentTests {
    let folder: MemoryFolder
    let memory: TranslationMemory
    private let greeting = TranslationUnit.found("Добрый день.", "Қайырлы күн.", at: 0)
    private let harvest = TranslationUnit.found("Урожай собран.", "Егін жиналды.", at: 1)

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private func now() throws -> MemoryMoment { try #require(try memory.moment) }

    private func added(since moment: MemoryMoment) throws -> [Int64] {
        try memory.texts(in: .russian, addedSince: moment, until: now()).map(\.unit)
    }

    @Test func everyChangeIsAMomentOfItsOwn() throws {
        let empty = try now()
        _ = try memory.add(.sample(.import), [greeting])
        let first = try now()
        #expect(first.generation == empty.generation + 1 && first.mark != empty.mark && first.lastUnit == 1)
        #expect(try memory.moment(ofGeneration: first.generation) == first)
        #expect(try memory.moment(ofGeneration: first.generation + 1) == nil)
        _ = try memory.add(.sample(.import), [greeting])
        #expect(try now() == first)
    }

    @Test func whatWasAddedSinceIsTold() throws {
        _ = try memory.add(.sample(.import), [greeting])
        let first = try now()
        _ = try memory.add(.sample(.import), [harvest])
        #expect(try added(since: first) == [2])
        #expect(try memory.texts(in: .kazakh, behind: 0, at: first, limit: 10).map(\.text) == ["Қайырлы күн."])
        #expect(try memory.countOfUnits(addedSince: first, until: now()) == 1)
    }

    @Test func aUnitThatComesBackIsAddedAgain() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        _ = try memory.follow([ReviewDecision(verdict: .rejected, unit: greeting)], fingerprint: "1")
        let rejected = try now()
        #expect(try memory.texts(in: .russian, behind: 0, at: rejected, limit: 10).map(\.unit) == [2])
        _ = try memory.follow([], fingerprint: "2")
        #expect(try added(since: rejected) == [1])
        #expect(try memory.units(returnedSince: rejected) == [1])
    }

    @Test func neighboursStandBesideEachOther() throws {
        func found(_ source: String, _ target: String, at start: Int) -> TranslationUnit {
            var unit = TranslationUnit.found(source, target)
            unit.provenance[0].sourceSpan = TextSpan(start: start, end: start + source.unicodeScalars.count)
            unit.provenance[0].targetSpan = TextSpan(start: start, end: start + target.unicodeScalars.count)
            return unit
        }
        let units = [
            found("Добрый день.", "Қайырлы күн.", at: 0), found("Урожай собран.", "Егін жиналды.", at: 13),
            found("До свидания.", "Сау болыңыз.", at: 60),
        ]
        _ = try memory.store(pairs: [.sample(units)])
        let middle = try memory.neighbours(of: 2, in: .kazakh)
        #expect(middle == [UnitNeighbours(previous: "Қайырлы күн.", next: nil)])
        #expect(
            try memory.neighbours(of: 1, in: .russian) == [UnitNeighbours(previous: nil, next: "Урожай собран.")]
        )
    }
}
