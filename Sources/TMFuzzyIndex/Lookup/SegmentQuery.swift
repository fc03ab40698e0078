/// A query in the numbering of one index file.
struct SegmentQuery {
    /// A distinct word of the query that the file knows.
    struct Word {
        /// The word's number.
        let number: UInt32
        /// How often the query has it.
        var count: Int
        /// How many units hold it.
        let frequency: Int
    }

    /// A distinct trigram of the query that the file knows.
    struct QueryTrigram {
        /// The trigram's number.
        let number: UInt32
        /// How often the query has it.
        let count: Int
        /// Its weight, once.
        let weight: Int
        /// How many words hold it.
        let wordCount: Int
        /// How many units these words stand in, added up.
        let unitCount: Int
    }

    /// The number of each token; `nil` for one that no unit holds.
    let tokens: [UInt32?]

    /// The distinct words, the rarest first.
    let words: [Word]

    /// The distinct trigrams, the rarest first.
    let trigrams: [QueryTrigram]

    /// The weight of all trigrams, those that the file lacks included.
    let total: Int

    /// The text's fingerprint.
    let fingerprint: UInt32

    /// The number of tokens.
    var tokenCount: Int { tokens.count }

    /// Looks a query's words and trigrams up in a file.
    init(_ query: PreparedQuery, reader: SegmentReader, isMain: Bool) throws(FuzzyIndexError) {
        var tokens: [UInt32?] = []
        tokens.reserveCapacity(query.words.count)
        for word in query.words { tokens.append(try reader.word(word)) }
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        for number in tokens.compactMap(\.self).sorted() {
            if words.last?.number == number {
                words[words.count - 1].count += 1
            } else {
                words.append(Word(number: number, count: 1, frequency: try reader.units(ofWord: number).count))
            }
        }
        var trigrams: [QueryTrigram] = []
        trigrams.reserveCapacity(query.trigrams.count)
        for trigram in query.trigrams {
            guard let number = isMain ? trigram.number : try reader.trigram(trigram.trigram) else { continue }
            let counts = try reader.counts(ofTrigram: number)
            trigrams.append(
                QueryTrigram(
                    number: number,
                    count: trigram.count,
                    weight: trigram.weight,
                    wordCount: counts.words,
                    unitCount: counts.units
                )
            )
        }
        self.tokens = tokens
        self.words = words.sorted { ($0.frequency, $0.number) < ($1.frequency, $1.number) }
        self.trigrams = trigrams.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }
        total = query.total
        fingerprint = query.fingerprint
    }
}
