import TMBitext
import Testing

@testable import TMStore

struct StoringPairsTests {
    let folder: MemoryFolder
    let memory: TranslationMemory

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    private let greeting = TranslationUnit.found("Добрый день.", "Қайырлы күн.", at: 0)
    private let harvest = TranslationUnit.found("Урожай собран.", "Егін жиналды.", at: 1)

    @Test func unitsComeBackAsTheyWereStored() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        #expect(try memory.allUnits() == [greeting, harvest])
    }

    @Test func theSamePairAgainAddsNothing() throws {
        let first = try memory.store(pairs: [.sample([greeting, harvest])])
        let generation = try memory.generation
        let second = try memory.store(pairs: [.sample([greeting, harvest])])
        #expect(first.added == 2)
        #expect(second.added == 0 && second.removed == 0 && second.unchangedPairs == 1)
        #expect(try memory.generation == generation)
        #expect(try memory.statistics().runs.count == 1)
    }

    @Test func aChangedPageReplacesItsUnits() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        let changed = TranslationUnit.found("Урожай риса собран.", "Күріш жиналды.", at: 1)
        let counts = try memory.store(pairs: [.sample([greeting, changed], fingerprint: "2")])
        #expect(counts.added == 1 && counts.known == 1 && counts.removed == 1)
        #expect(try memory.allUnits() == [greeting, changed])
    }

    @Test func aUnitThatAnotherArticleHoldsStays() throws {
        let elsewhere = TranslationUnit.found("Урожай собран.", "Егін жиналды.", in: ("ru/2.txt", "kk/2.txt"))
        let pages = ("ru/2.txt", "kk/2.txt")
        _ = try memory.store(pairs: [.sample([greeting, harvest]), .sample([elsewhere], pages: pages)])
        let counts = try memory.store(pairs: [.sample([greeting], fingerprint: "2")])
        #expect(counts.removed == 0)
        #expect(try memory.allUnits() == [greeting, elsewhere])
    }

    @Test func aPageThatChangesItsPartnerLeavesTheFormerPair() throws {
        _ = try memory.store(pairs: [.sample([greeting])])
        let moved = TranslationUnit.found("Добрый день.", "Сәлем.", in: ("ru/1.txt", "kk/9.txt"))
        _ = try memory.store(pairs: [.sample([moved], pages: ("ru/1.txt", "kk/9.txt"))])
        #expect(try memory.allUnits() == [moved])
        #expect(try memory.statistics().articlePairs == 1)
    }

    @Test func anImportedUnitStaysWhenItsArticleLosesIt() throws {
        _ = try memory.add(.sample(.import), [greeting])
        _ = try memory.store(pairs: [.sample([greeting])])
        _ = try memory.store(pairs: [.sample([harvest], fingerprint: "2")])
        #expect(try memory.allUnits().map(\.source.text) == ["Добрый день.", "Урожай собран."])
    }

    @Test func filtersTakeByPaperDayAndConfidence() throws {
        let weak = TranslationUnit.found("Слабая пара.", "Әлсіз жұп.", at: 2, confidence: 0.5)
        _ = try memory.store(pairs: [.sample([greeting, weak])])
        var filter = UnitFilter()
        filter.leastConfidence = 0.8
        #expect(try memory.allUnits(filter) == [greeting])
        filter.since = CalendarDay(year: 2024, month: 3, day: 19)
        #expect(try memory.allUnits(filter).isEmpty)
        filter = UnitFilter()
        filter.sources = ["kk"]
        #expect(try memory.allUnits(filter).count == 2)
        filter.sources = ["other"]
        #expect(try memory.allUnits(filter).isEmpty)
    }

    @Test func statisticsCountUnitsArticlesAndConfidence() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        let statistics = try memory.statistics()
        #expect(statistics.units == 2 && statistics.articlePairs == 1 && statistics.importedUnits == 0)
        #expect(statistics.confidence == [0, 0, 0, 0, 0, 0, 0, 0, 0, 2])
        #expect(statistics.sources.map(\.source) == ["kk", "ru"])
        #expect(statistics.sources.map(\.articles) == [1, 1])
        #expect(statistics.months.map(\.month) == ["2024-03"])
        #expect(statistics.months.map(\.units) == [2])
        #expect(statistics.runs.map(\.units) == [2])
    }

    @Test func beadsOfAPairAreKnownAsLongAsNothingChanges() throws {
        var pair = AlignedPair.sample([greeting])
        pair.beads = BeadCounts([Bead(source: 0..<2, target: 0..<1, confidence: 0.95)])
        _ = try memory.store(pairs: [pair])
        let stored = try memory.pairs()
        #expect(try memory.beads(of: stored) == [pair.beads])
        var changed = stored
        changed[0].fingerprint = "2"
        #expect(try memory.beads(of: changed) == nil)
    }

    @Test func aRemovedPairTakesItsUnitsAlong() throws {
        _ = try memory.store(pairs: [.sample([greeting, harvest])])
        let counts = try memory.remove(try memory.pairs())
        #expect(counts.removed == 2)
        #expect(try memory.allUnits().isEmpty)
        #expect(try memory.pairs().isEmpty)
    }
}
