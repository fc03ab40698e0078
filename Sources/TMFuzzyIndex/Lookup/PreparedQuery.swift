/// A query, cut into words and trigrams that are weighted by the main index.
struct PreparedQuery {
    /// A trigram of the query.
    struct WeightedTrigram {
        let trigram: Trigram
        /// How often the query has it.
        var count: Int
        /// Its weight, once.
        let weight: Int
        /// Its number in the main file; `nil` where that lacks it.
        let number: UInt32?
    }

    /// The tokens, in order.
    let words: [String]

    /// The text's fingerprint.
    let fingerprint: UInt32

    /// The distinct trigrams.
    let trigrams: [WeightedTrigram]

    /// The weight of all trigrams, repeated ones as often as they are there.
    let total: Int

    /// Reads a query. The trigrams weigh what they weigh in the main file.
    init(_ text: ComparableText, main: SegmentReader) throws(FuzzyIndexError) {
        words = text.words
        fingerprint = text.fingerprint
        var trigrams: [WeightedTrigram] = []
        var total = 0
        var codes: [UInt64] = []
        for word in text.words { Trigram.appendCodes(of: word, to: &codes) }
        codes.sort()
        for code in codes {
            if let last = trigrams.last, last.trigram.code == code {
                trigrams[trigrams.count - 1].count += 1
                total += last.weight
                continue
            }
            let trigram = Trigram(code: code)
            let number = try main.trigram(trigram)
            let weight = try main.weight(ofTrigram: number)
            trigrams.append(WeightedTrigram(trigram: trigram, count: 1, weight: weight, number: number))
            total += weight
        }
        self.trigrams = trigrams
        self.total = total
    }
}
