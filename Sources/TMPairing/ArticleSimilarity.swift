import Foundation
internal import TMLexicon

/// How alike the articles of two sides are: the cosine between one article's words, translated through the lexicon,
/// and the other's own.
///
/// Only words that some word of the other side can translate take part, so that the number says how much of what
/// could be shared is shared. Words that very many articles share tell little and are passed over, so that the work
/// for one article does not grow as the number of the others.
struct ArticleSimilarity: Sendable {
    private let postings: [[(article: Int32, value: Float)]]
    private let texts: [PairingText]
    private let weights: WordWeights
    private let table: TranslationTable
    private let otherCount: Int

    /// Prepares the similarities from `texts` to `others`, whose words the table's columns number.
    init(
        from texts: [PairingText],
        to others: [PairingText],
        table: TranslationTable,
        otherVocabularyCount: Int
    ) {
        let linkable = Set(table.columns)
        let otherWeights = WordWeights(others, vocabularyCount: otherVocabularyCount)
        let most = max(Self.leastFrequent, others.count / Self.frequentShare)
        var postings: [[(article: Int32, value: Float)]] = Array(repeating: [], count: otherVocabularyCount)
        for (article, text) in others.enumerated() {
            var own: [Int32: Float] = [:]
            for entry in text.words where linkable.contains(entry.word) {
                own[entry.word] = otherWeights.weight(entry.word, count: entry.count)
            }
            for entry in SparseVector(normalising: own).entries where otherWeights.articles(with: entry.word) <= most {
                postings[Int(entry.word)].append((article: Int32(article), value: entry.value))
            }
        }
        self.postings = postings
        self.texts = texts
        self.table = table
        weights = WordWeights(texts, vocabularyCount: table.rowCount)
        otherCount = others.count
    }

    /// The articles of the other side that are most like an article, with their similarities, 0...1; the best first.
    func mostSimilar(to article: Int) -> [(article: Int, similarity: Float)] {
        var similarities = [Float](repeating: 0, count: otherCount)
        for entry in translated(texts[article]).entries {
            for posting in postings[Int(entry.word)] {
                similarities[Int(posting.article)] += entry.value * posting.value
            }
        }
        return Self.greatest(similarities)
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
        var coordinates: [Int32: Float] = [:]
        for entry in text.words {
            let weight = weights.weight(entry.word, count: entry.count)
            for position in table.row(entry.word) {
                coordinates[table.columns[position], default: 0] += weight * table.values[position]
            }
        }
        return SparseVector(normalising: coordinates)
    }

    private static let mostCandidates = 20
    private static let leastFrequent = 500
    private static let frequentShare = 50
}
