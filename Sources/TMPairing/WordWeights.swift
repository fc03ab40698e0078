import Foundation

/// The weights of words in the articles of one side: term frequency (damped) times inverse document frequency.
struct WordWeights {
    /// The inverse document frequency of each word, by word number; 0 for a word in every article.
    private let rarity: [Float]

    private let counts: [Int32]

    init(_ texts: [PairingText], vocabularyCount: Int) {
        var articles = [Int32](repeating: 0, count: vocabularyCount)
        for text in texts {
            for entry in text.words { articles[Int(entry.word)] += 1 }
        }
        counts = articles
        let total = Float(texts.count)
        rarity = articles.map { $0 == 0 ? 0 : log((total + 1) / Float($0)) }
    }

    /// The weight of a word that occurs `count` times in an article.
    func weight(_ word: Int32, count: Int32) -> Float {
        (1 + log(Float(count))) * rarity[Int(word)]
    }

    /// The number of articles that hold a word.
    func articles(with word: Int32) -> Int { Int(counts[Int(word)]) }
}
