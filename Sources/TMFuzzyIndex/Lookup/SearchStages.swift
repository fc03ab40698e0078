/// The words that a plan looks for, the rarest first, in stages that end with the most frequent words one by one.
///
/// Units of a block in which a stage and all later ones cannot decide anything are not counted for these words: what the
/// words could find there is taken for found. Most postings are those of the last few words.
struct SearchStages {
    /// What is not counted.
    struct Missed {
        /// The query's tokens, at most.
        let tokens: Int

        /// The weight of the query's trigrams, at most.
        let weight: Int
    }

    /// The words, the rarest first.
    let words: [UInt32]

    /// The words of each stage, as a range of `words`.
    let stages: [Range<Int>]

    /// For each number of stages counted (0 to all) what they may miss.
    let missed: [Missed]

    /// For each number of stages counted the words of the query that are not counted.
    let missedWords: [MissedWords]

    /// Divides words into stages.
    ///
    /// - Parameters:
    ///   - words: the words, the rarest first.
    ///   - gains: what each word adds to its units, by number.
    init(
        _ words: [UInt32],
        gains: UnsafeMutablePointer<UInt32>,
        query: SegmentQuery,
        plan: QueryPlan,
        reader: SegmentReader
    ) throws(FuzzyIndexError) {
        let stages = Self.stages(of: words.count)
        var notCounted = MissedWords()
        for word in query.words where gains[Int(word.number)] == 0 { notCounted.add(word.number, count: word.count) }
        var missedWords = [notCounted]
        for stage in stages.reversed() {
            for word in words[stage] {
                let tokens = HitCounter.tokens(gains[Int(word)])
                if tokens > 0 { notCounted.add(word, count: tokens) }
            }
            missedWords.append(notCounted)
        }
        var missedWeights = [Int](
            repeating: query.trigrams.dropFirst(plan.trigramCount).reduce(0) { $0 + $1.weight * $1.count },
            count: stages.count + 1
        )
        for trigram in query.trigrams.prefix(plan.trigramCount) {
            let mostFrequent = try reader.words(ofTrigram: trigram.number).first ?? 0
            for (number, stage) in stages.enumerated() where mostFrequent <= words[stage.lowerBound] {
                missedWeights[number] += trigram.weight * trigram.count
            }
        }
        (self.words, self.stages, self.missedWords) = (words, stages, missedWords.reversed())
        missed = zip(self.missedWords, missedWeights).map { Missed(tokens: $0.all, weight: $1) }
    }

    /// Ranges of one word each at the end and of more and more words before them, sixteen at most.
    private static func stages(of count: Int) -> [Range<Int>] {
        var stages: [Range<Int>] = []
        var end = count
        for size in [1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 16, 16, 32, 64, 256, Int.max] where end > 0 {
            let start = size < end ? end - size : 0
            stages.append(start..<end)
            end = start
        }
        return stages.reversed()
    }
}
