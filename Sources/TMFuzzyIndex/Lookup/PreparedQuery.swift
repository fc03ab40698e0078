/// A query, cut into words and trigrams that are weighted by the main index.
struct PreparedQuery {
    /// A trigram of the query.
    struct WeightedTrigram {
        let trigram: Trigram
        /// How often the query has it.
        var count: Int
        /// Its weight, once.
        let weight: Int
    }

    /// The tokens, in order.
    let words: [String]

    /// The text's fingerprint.
    let fingerprint: UInt32

    /// The distinct trigrams.
    let trigrams: [WeightedTrigram]

    /// The weight of all trigrams, repeated ones as often as they are there.
    let total: Int

    /// Reads a query.
    init(_ text: ComparableText, weights: SegmentReader) throws(FuzzyIndexError) {
        words = text.words
        fingerprint = text.fingerprint
        var places: [Trigram: Int] = [:]
        var trigrams: [WeightedTrigram] = []
        var total = 0
        for word in text.words {
            for trigram in Trigram.trigrams(of: word) {
                if let place = places[trigram] {
                    trigrams[place].count += 1
                    total += trigrams[place].weight
                    continue
                }
                let weight = try weights.weight(of: trigram)
                places[trigram] = trigrams.count
                trigrams.append(WeightedTrigram(trigram: trigram, count: 1, weight: weight))
                total += weight
            }
        }
        self.trigrams = trigrams
        self.total = total
    }
}
