import Foundation
internal import TMLexicon

/// How alike the articles of two sides are: the cosine between one article's words, translated through the lexicon,
/// and the other's own.
///
/// Only words that some word of the other side can translate take part, so that the number says how much of what
/// could be shared is shared. Words that very many articles share tell little and are passed over, so that the work
/// for one article does not grow as the number of the others.
struct ArticleSimilarity: Sendable {
    private let postings: ArticlePostings
    private let texts: [PairingText]
    private let weights: WordWeights
    private let table: TranslationTable
    private let otherVocabularyCount: Int

    /// Prepares the similarities from `texts` to `others`, whose words the table's columns number.
    init(
        from texts: [PairingText],
        to others: [PairingText],
        table: TranslationTable,
        otherVocabularyCount: Int
    ) {
        var isLinkable = [Bool](repeating: false, count: otherVocabularyCount)
        for column in table.columns { isLinkable[Int(column)] = true }
        let otherWeights = WordWeights(others, vocabularyCount: otherVocabularyCount)
        let most = max(Self.leastFrequent, others.count / Self.frequentShare)
        let vectors = others.map { text in
            SparseVector(
                normalising: text.words.compactMap { entry in
                    guard isLinkable[Int(entry.word)] else { return nil }
                    return (word: entry.word, value: otherWeights.weight(entry.word, count: entry.count))
                }
            )
        }
        postings = ArticlePostings(vectors, vocabularyCount: otherVocabularyCount) {
            otherWeights.articles(with: $0) <= most
        }
        self.texts = texts
        self.table = table
        self.otherVocabularyCount = otherVocabularyCount
        weights = WordWeights(texts, vocabularyCount: table.rowCount)
    }

    /// The articles of the other side that are most like an article, with their similarities, 0...1; the best first.
    func mostSimilar(to article: Int) -> [(article: Int, similarity: Float)] {
        Self.greatest(postings.products(with: translated(texts[article])))
    }

    /// The greatest of the numbers above 0, the first of equal ones first. Complexity: linear but for few numbers.
    private static func greatest(_ similarities: [Float]) -> [(article: Int, similarity: Float)] {
        var best: [(article: Int, similarity: Float)] = []
        var least: Float = 0
        for (article, similarity) in similarities.enumerated() where similarity > least {
            if best.count == mostCandidates { best.removeLast() }
            let place = best.firstIndex { $0.similarity < similarity } ?? best.count
            best.insert((article, similarity), at: place)
            if best.count == mostCandidates { least = best[mostCandidates - 1].similarity }
        }
        return best
    }

    private func translated(_ text: PairingText) -> SparseVector {
        var sums = [Float](repeating: 0, count: otherVocabularyCount)
        var words: [Int32] = []
        sums.withUnsafeMutableBufferPointer { sums in
            table.columns.withUnsafeBufferPointer { columns in
                table.values.withUnsafeBufferPointer { values in
                    for entry in text.words {
                        let weight = weights.weight(entry.word, count: entry.count)
                        for position in table.row(entry.word) {
                            let word = columns[position]
                            if sums[Int(word)] == 0 { words.append(word) }
                            sums[Int(word)] += weight * values[position]
                        }
                    }
                }
            }
        }
        // A word whose sum was still nothing when it came again is there twice.
        return SparseVector(
            normalising: words.map { word in
                defer { sums[Int(word)] = 0 }
                return (word: word, value: sums[Int(word)])
            }
        )
    }

    private static let mostCandidates = 20
    private static let leastFrequent = 500
    private static let frequentShare = 50
}
