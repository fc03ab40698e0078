import TMLexicon
import Testing

@Suite struct VocabularyTests {
    @Test func numbersAndCountsKeys() {
        var vocabulary = Vocabulary()
        #expect(vocabulary.add(WordKey.keys(of: "су мен су")) == [0, 1, 0])
        #expect(vocabulary.add(WordKey.keys(of: "мен")) == [1])
        #expect(vocabulary.counts == [2, 2])
        #expect(vocabulary.probabilities(general: nil) == [3 / 10_004, 3 / 10_004])
    }

    @Test func wordsThatAreFrequentElsewhereAreNotRare() {
        var (vocabulary, general) = (Vocabulary(), Vocabulary())
        _ = vocabulary.add(WordKey.keys(of: "су мен"))
        _ = general.add(WordKey.keys(of: "мен мен мен мен"))
        let probabilities = vocabulary.probabilities(general: general)
        #expect(probabilities[1] > 1000 * probabilities[0])
    }
}
