import TMLexicon
import Testing

@Suite struct CognateLexiconTests {
    @Test func linksNamesAndNumbersOnly() throws {
        var (russian, kazakh) = (Vocabulary(), Vocabulary())
        let left = russian.add(WordKey.keys(of: "Казахстан собрал 512 тонн"))
        let right = kazakh.add(WordKey.keys(of: "Қазақстан 512 тонна жинады"))
        let lexicon = Lexicon.cognates(source: russian, target: kazakh)

        let country = try #require(lexicon.forward.position(row: left[0], column: right[0]))
        #expect(lexicon.forward.values[country] == 0.5)
        let number = try #require(lexicon.backward.position(row: right[1], column: left[2]))
        #expect(lexicon.backward.values[number] == 0.6)
        #expect(lexicon.forward.row(left[1]).isEmpty)
    }

    @Test func wordsOfOneFormShareTheProbability() throws {
        var (russian, kazakh) = (Vocabulary(), Vocabulary())
        let left = russian.add(WordKey.keys(of: "область"))
        let right = kazakh.add(WordKey.keys(of: "облыстық облистық"))
        let forward = Lexicon.cognates(source: russian, target: kazakh).forward
        let values = right.map { forward.position(row: left[0], column: $0).map { forward.values[$0] } }
        #expect(values == [0.1, 0.1])
    }
}
