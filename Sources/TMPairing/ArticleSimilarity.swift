import TMLexicon

/// How alike the articles of two sides are: the cosine between one article's words, translated through the lexicon,
/// and the other's own.
///
/// Only words that some word of the other side can translate take part, so that the number says how much of what
/// could be shared is shared.
struct ArticleSimilarity {
    private let postings: [[(article: Int32, value: Float)]]
    private let translated: [SparseVector]
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
        var postings: [[(article: Int32, value: Float)]] = Array(repeating: [], count: otherVocabularyCount)
        for (article, text) in others.enumerated() {
            var own: [Int32: Float] = [:]
            for entry in text.words where linkable.contains(entry.word) {
                own[entry.word] = otherWeights.weight(entry.word, count: entry.count)
            }
            for entry in SparseVector(normalising: own).entries {
                postings[Int(entry.word)].append((article: Int32(article), value: entry.value))
            }
        }
        let weights = WordWeights(texts, vocabularyCount: table.rowCount)
        translated = texts.map { Self.translated($0, weights: weights, table: table) }
        self.postings = postings
        otherCount = others.count
    }

    /// The similarity of an article to each article of the other side, 0...1.
    func similarities(of article: Int) -> [Float] {
        var similarities = [Float](repeating: 0, count: otherCount)
        for entry in translated[article].entries {
            for posting in postings[Int(entry.word)] {
                similarities[Int(posting.article)] += entry.value * posting.value
            }
        }
        return similarities
    }

    private static func translated(
        _ text: PairingText,
        weights: WordWeights,
        table: TranslationTable
    ) -> SparseVector {
        var coordinates: [Int32: Float] = [:]
        for entry in text.words {
            let weight = weights.weight(entry.word, count: entry.count)
            for position in table.row(entry.word) {
                coordinates[table.columns[position], default: 0] += weight * table.values[position]
            }
        }
        return SparseVector(normalising: coordinates)
    }
}
