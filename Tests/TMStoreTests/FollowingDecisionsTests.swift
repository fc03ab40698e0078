import TMBitext
import Testing

@testable import TMStore

struct FollowingDecisionsTests {
    let folder: MemoryFolder
    let memory: TranslationMemory
    private let greeting = TranslationUnit.found("Добрый день.", "Қайырлы күн.", at: 0)
    private let harvest = TranslationUnit.found("Урожай собран.", "Егін жиналды.", at: 1)

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private func follow(_ decisions: [(ReviewDecision.Verdict, TranslationUnit)]) throws {
        _ = try memory.follow(
            decisions.map { ReviewDecision(verdict: $0, unit: $1) },
            fingerprint: "\(decisions.count)"
        )
    }

    @Test func aRejectedUnitIsGoneForEveryReader() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        try follow([(.rejected, greeting)])
        #expect(try memory.allUnits() == [harvest])
        #expect(try memory.units([1, 2]).map(\.id) == [2])
        var texts: [String] = []
        try memory.forEachText(in: .russian) { texts.append($1) }
        #expect(texts == ["Урожай собран."])
        let statistics = try memory.statistics()
        #expect(statistics.units == 1 && statistics.rejectedUnits == 1)
        #expect(statistics.confidence.reduce(0, +) == 1)
    }

    @Test func aRejectedPairOfTextsDoesNotComeAgain() throws {
        try follow([(.rejected, greeting)])
        let counts = try memory.store(pairs: [.sample([greeting, harvest])])
        #expect(counts.added == 1 && counts.rejected == 1)
        // Neither with other spaces and marks, nor from a file, nor in the other direction.
        let similar = TranslationUnit.found("«Добрый  день»", "Қайырлы күн!")
        #expect(try memory.add(.sample(.import), [similar, similar.reversed]).rejected == 2)
        #expect(try memory.allUnits() == [harvest])
    }

    @Test func aForcedImportBringsItAllTheSame() throws {
        try follow([(.rejected, greeting)])
        let counts = try memory.add(.sample(.import), isForced: true) { add in try add(PreparedUnit(greeting)) }
        #expect(counts.added == 1 && counts.rejected == 0)
        try follow([(.rejected, greeting), (.rejected, harvest)])
        #expect(try memory.allUnits().count == 1)
    }

    @Test func aForcedImportThatIsForgottenLeavesTheRejection() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        try follow([(.rejected, greeting)])
        _ = try memory.add(.sample(.import), isForced: true) { add in try add(PreparedUnit(greeting)) }
        #expect(try memory.allUnits().count == 2)
        _ = try memory.forget(.run(number: 2))
        #expect(try memory.allUnits() == [harvest])
    }

    @Test func aDecisionThatIsTakenBackLeavesNothing() throws {
        _ = try memory.store(pairs: [.sample([greeting])])
        let own = TranslationUnit.found("Урожай уже собран.", "Егін жиналып болды.", at: 1)
        try follow([(.rejected, greeting), (.accepted, own)])
        #expect(try memory.allUnits().map(\.source.text) == ["Урожай уже собран."])
        #expect(try memory.allUnits().first?.provenance.first?.confidence == 1)
        try follow([])
        #expect(try memory.allUnits() == [greeting])
    }

    @Test func anAcceptedUnitIsSureAndOutlivesItsArticle() throws {
        let weak = TranslationUnit.found("Слабая пара.", "Әлсіз жұп.", at: 2, confidence: 0.6)
        _ = try memory.store(pairs: [.sample([weak])])
        try follow([(.accepted, weak)])
        #expect(try memory.allUnits().map { $0.provenance.map(\.confidence) } == [[1]])
        _ = try memory.store(pairs: [.sample([harvest], fingerprint: "2")])
        #expect(try memory.allUnits().map(\.source.text) == ["Слабая пара.", "Урожай собран."])
        #expect(try memory.allUnits()[0].provenance.map(\.sourceSpan.start) == [200])
    }

    @Test func placesComeInTheOrderOfTheArticles() throws {
        let elsewhere = TranslationUnit.found("Добрый день.", "Қайырлы күн.", in: ("ru/0.txt", "kk/0.txt"), at: 3)
        _ = try memory.store(pairs: [
            .sample([greeting, harvest]), .sample([elsewhere], pages: ("ru/0.txt", "kk/0.txt")),
        ])
        var places: [String] = []
        func note(_ unit: TranslationUnit) {
            places.append("\(unit.provenance[0].sourceArticle.path) \(unit.source.text)")
        }
        try memory.forEachPlace(UnitFilter(), articles: [], note)
        #expect(places == ["ru/0.txt Добрый день.", "ru/1.txt Добрый день.", "ru/1.txt Урожай собран."])
        places = []
        try memory.forEachPlace(UnitFilter(), articles: ["kk/0.txt"], note)
        #expect(places == ["ru/0.txt Добрый день."])
    }
}
