import TMBitext
import TMTestSupport
import Testing

@testable import TMLexicon

@Suite struct StoredLexiconTests {
    private func trained(jobs: Int = 2) async -> StoredLexicon {
        var trainer = LexiconTrainer(languages: (.russian, .kazakh))
        let pairs = [
            ("Школа открыта", "Мектеп ашылды"), ("Новая школа", "Жаңа мектеп"), ("Дорога открыта", "Жол ашылды"),
            ("Новая дорога", "Жаңа жол"), ("Новая дорога", "Жаңа жол"),
        ]
        for (source, target) in pairs { trainer.add(source: source, target: target) }
        #expect(trainer.pairCount == 4)
        return await trainer.lexicon(provenance: ["made up: 4 pairs"], jobs: jobs)
    }

    @Test func learnsAndReadsBackWhatItWrote() async throws {
        let lexicon = await trained()
        let again = try StoredLexicon(bytes: lexicon.bytes)
        #expect(again.languages == (.russian, .kazakh))
        #expect(again.provenance == ["made up: 4 pairs"])
        let school = try #require(WordKey.keys(of: "школа").first)
        #expect(again.translations(of: school).first?.key.text == "мекте")
        let projected = again.lexicon(source: lexicon.source, target: lexicon.target)
        #expect(projected.forward.columns == lexicon.lexicon.forward.columns)
        #expect(projected.backward.columns == lexicon.lexicon.backward.columns)
        for (read, written) in zip(projected.forward.values, lexicon.lexicon.forward.values) {
            #expect(abs(read / written - 1) < 0.03)
        }
    }

    @Test func isTheSameHoweverManyThreadsTrainIt() async {
        let (one, three) = (await trained(jobs: 1).bytes, await trained(jobs: 3).bytes)
        #expect(one == three)
    }

    @Test func translatesBackWhenReversed() async throws {
        let reversed = await trained().reversed
        #expect(reversed.languages == (.kazakh, .russian))
        let road = try #require(WordKey.keys(of: "жол").first)
        #expect(reversed.translations(of: road).first?.key.text == "дорог")
    }

    @Test func everyChangedByteIsNoticed() async {
        let bytes = await trained().bytes
        var random = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(throws: LexiconError.self) { try StoredLexicon(bytes: damaged) }
            let end = Int.random(in: 0..<bytes.count, using: &random)
            #expect(throws: LexiconError.self) { try StoredLexicon(bytes: Array(bytes[..<end])) }
        }
    }

    @Test func anExcerptSaysOfItsWordsWhatTheWholeSays() throws {
        let whole = try StoredLexicon.shipped()
        var random = SeededGenerator(seed: 5)
        for count in [0, 1, 2, 30] {
            let words = (0..<count).flatMap { _ in
                [whole.source, whole.target].compactMap { $0.keys.randomElement(using: &random) }
            }
            let unknown = try #require(WordKey.keys(of: "щщщ").first)
            let excerpt = try StoredLexicon.shipped(about: Set(words + [unknown]))
            #expect(excerpt.languages == whole.languages && excerpt.provenance == whole.provenance)
            for (part, all) in [(excerpt, whole), (excerpt.reversed, whole.reversed)] {
                for word in words + [unknown] {
                    let (said, expected) = (part.translations(of: word), all.translations(of: word))
                    #expect(said.map(\.key) == expected.map(\.key))
                    #expect(said.map(\.probability) == expected.map(\.probability))
                }
            }
            for (part, all) in [(excerpt.source, whole.source), (excerpt.target, whole.target)] {
                for (key, occurrences) in zip(part.keys, part.counts) {
                    #expect(all[key].map { all.counts[Int($0)] } == occurrences)
                }
            }
        }
    }

    @Test func aDamagedLexiconGivesNoExcerpt() async throws {
        var bytes = await trained().bytes
        let school = try #require(WordKey.keys(of: "школа").first)
        #expect(
            try LexiconReader.lexicon(of: bytes, about: [school]).translations(of: school).first?.key.text == "мекте"
        )
        bytes[bytes.count - 1] ^= 1
        #expect(throws: LexiconError.damaged) { try LexiconReader.lexicon(of: bytes, about: [school]) }
    }

    @Test func tellsWhatIsWrong() async {
        var bytes = await trained().bytes
        bytes[7] = 9
        #expect(throws: LexiconError.version(expected: 1, found: 9)) { try StoredLexicon(bytes: bytes) }
        #expect(throws: LexiconError.notALexicon) { try StoredLexicon(bytes: Array("a text, not a lexicon".utf8)) }
    }

    @Test func theShippedOneKnowsCommonWords() throws {
        let shipped = try StoredLexicon.shipped()
        #expect(shipped.languages == (.russian, .kazakh))
        let government = try #require(WordKey.keys(of: "правительство").first)
        #expect(shipped.translations(of: government).first?.key.text == "үкіме")
        #expect(shipped.provenance.allSatisfy { !$0.contains("ntrex") })
    }
}
