import TMLexicon
import Testing

@Suite struct VocabularyTests {
    @Test func numbersAndCountsKeys() {
        var vocabulary = Vocabulary()
        #expect(vocabulary.add(WordKey.keys(of: "су мен су")) == [0, 1, 0])
        #expect(vocabulary.add(WordKey.keys(of: "мен")) == [1])
        #expect(vocabulary.counts == [2, 2])
        #expect(vocabulary.probabilities(unseen: 6) == [0.3, 0.3])
    }
}
