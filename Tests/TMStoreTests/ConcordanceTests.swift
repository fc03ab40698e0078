import Foundation
import TMBitext
import TMTestSupport
import Testing

@testable import TMStore

struct ConcordanceTests {
    let folder: MemoryFolder
    let memory: TranslationMemory

    init() throws {
        folder = try MemoryFolder()
        memory = try TranslationMemory(creatingAt: folder.memoryPath)
    }

    /// The concordance with words as they are, how many units it took in, and whether it was made whole.
    private func followed(_ memory: TranslationMemory) async throws -> (Concordance, indexed: Int, isWhole: Bool) {
        var (indexed, whole) = (0, false)
        let concordance = try await Concordance.following(
            memory,
            stems: { text, _ in text.lowercased().filter { $0.isLetter || $0 == " " } },
            jobs: 2,
            willIndex: { (indexed, whole) = ($0, $1) }
        )
        return (concordance, indexed, whole)
    }

    private func found(_ word: String, since: CalendarDay? = nil, in concordance: Concordance) throws -> [Int64] {
        var cursor: Int64?
        var units: [Int64] = []
        repeat {
            units += try concordance.units(
                matching: [(.russian, word), (.kazakh, word)],
                other: word,
                since: since,
                after: &cursor,
                limit: 2
            )
        } while cursor != nil
        return units
    }

    private func pair(_ source: String, _ target: String, year: Int, number: Int) -> AlignedPair {
        var unit = TranslationUnit.found(source, target, in: ("ru/\(number).txt", "kk/\(number).txt"))
        unit.provenance[0].sourceArticle.date = CalendarDay(year: year, month: 1, day: 1)
        unit.provenance[0].targetArticle.date = nil
        var pair = AlignedPair.sample([unit], pages: ("ru/\(number).txt", "kk/\(number).txt"))
        pair.source.date = unit.provenance[0].sourceArticle.date
        pair.target.date = nil
        return pair
    }

    @Test func theNewestComeFirst() async throws {
        _ = try memory.store(pairs: [
            pair("Вода ушла.", "Су кетті.", year: 2021, number: 1),
            pair("Вода пришла.", "Су келді.", year: 2024, number: 2),
            pair("Вода стоит.", "Су тұр.", year: 2022, number: 3),
        ])
        let (concordance, indexed, isWhole) = try await followed(memory)
        #expect(indexed == 3 && isWhole)
        #expect(try found("вода", in: concordance) == [2, 3, 1])
        #expect(try found("су", since: CalendarDay(year: 2022, month: 1, day: 1), in: concordance) == [2, 3])
        #expect(try found("вода NOT стоит", in: concordance) == [2, 1])
    }

    @Test func itFollowsTheMemory() async throws {
        _ = try memory.store(pairs: [pair("Вода ушла.", "Су кетті.", year: 2021, number: 1)])
        _ = try await followed(memory)
        _ = try memory.store(pairs: [pair("Вода стоит.", "Су тұр.", year: 2020, number: 2)])
        let (concordance, indexed, isWhole) = try await followed(memory)
        #expect(indexed == 1 && !isWhole)
        #expect(try found("вода", in: concordance) == [1, 2])
        #expect(try await followed(memory).indexed == 0)
    }

    @Test func aUnitFoundAgainMovesToItsNewDay() async throws {
        _ = try memory.store(pairs: [
            pair("Вода ушла.", "Су кетті.", year: 2021, number: 1),
            pair("Вода стоит.", "Су тұр.", year: 2022, number: 2),
        ])
        _ = try await followed(memory)
        _ = try memory.store(pairs: [pair("Вода ушла.", "Су кетті.", year: 2024, number: 3)])
        #expect(try found("вода", in: try await followed(memory).0) == [1, 2])
    }

    @Test func aDamagedFileIsMadeAgain() async throws {
        _ = try memory.store(pairs: [pair("Вода ушла.", "Су кетті.", year: 2021, number: 1)])
        let path = Concordance.path(ofMemory: memory.path)
        for bytes in [Data("SQLite format 3".utf8), Data(), Data(repeating: 7, count: 9_000)] {
            try bytes.write(to: URL(filePath: path))
            let (concordance, _, isWhole) = try await followed(memory)
            #expect(isWhole)
            #expect(try found("вода", in: concordance) == [1])
        }
    }

    @Test func anotherMemorysFileIsMadeAgain() async throws {
        _ = try memory.store(pairs: [pair("Вода ушла.", "Су кетті.", year: 2021, number: 1)])
        let other = try MemoryFolder()
        let otherMemory = try TranslationMemory(creatingAt: other.memoryPath)
        _ = try otherMemory.store(pairs: [pair("Море близко.", "Теңіз жақын.", year: 2021, number: 1)])
        _ = try await followed(otherMemory)
        try FileManager.default.copyItem(
            atPath: Concordance.path(ofMemory: other.memoryPath),
            toPath: Concordance.path(ofMemory: memory.path)
        )
        let (concordance, _, isWhole) = try await followed(memory)
        #expect(isWhole)
        #expect(try found("море", in: concordance).isEmpty)
        #expect(try found("вода", in: concordance) == [1])
    }

    @Test func otherLanguagesAreFound() async throws {
        let german = try #require(Language("de"))
        let unit = TranslationUnit(
            source: Variant(language: german, text: "Das Wasser steigt."),
            target: Variant(language: .kazakh, text: "Су көтерілді.")
        )
        _ = try memory.add(.sample(.import), [unit])
        let concordance = try await followed(memory).0
        #expect(try found("wasser", in: concordance) == [1])
        #expect(try found("су", in: concordance) == [1])
    }
}
