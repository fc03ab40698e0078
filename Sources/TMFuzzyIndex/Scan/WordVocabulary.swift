/// The distinct words of a memory's texts and the distinct trigrams of the words, both numbered in the order they came.
struct WordVocabulary {
    /// The trigrams, by number.
    private(set) var trigrams: [Trigram] = []

    /// The words, by number.
    private(set) var words: [String] = []

    private var wordNumbers: [String: UInt32] = [:]
    private var trigramNumbers: [Trigram: UInt32] = [:]

    /// Where each word's trigrams begin in `trigramsOfWords`, and behind them where the last word's end.
    private var trigramStarts: [Int] = [0]
    private var trigramsOfWords: [UInt32] = []

    /// The number of distinct words.
    var wordCount: Int { words.count }

    /// The number of a word; `nil` for one that no text holds.
    func number(of word: String) -> UInt32? {
        wordNumbers[word]
    }

    /// The number of a trigram; `nil` for one that no word holds.
    func number(of trigram: Trigram) -> UInt32? {
        trigramNumbers[trigram]
    }

    /// The numbers of a word's trigrams, in order.
    func trigrams(ofWord number: UInt32) -> ArraySlice<UInt32> {
        trigramsOfWords[trigramStarts[Int(number)]..<trigramStarts[Int(number) + 1]]
    }

    /// The number of a word, which is added where it is new.
    mutating func add(_ word: String) -> UInt32 {
        if let known = wordNumbers[word] { return known }
        let number = UInt32(words.count)
        wordNumbers[word] = number
        words.append(word)
        for trigram in Trigram.trigrams(of: word) { trigramsOfWords.append(add(trigram)) }
        trigramStarts.append(trigramsOfWords.count)
        return number
    }

    private mutating func add(_ trigram: Trigram) -> UInt32 {
        if let known = trigramNumbers[trigram] { return known }
        let number = UInt32(trigrams.count)
        trigramNumbers[trigram] = number
        trigrams.append(trigram)
        return number
    }
}
