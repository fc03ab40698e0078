/// Which of a query's words and trigrams are looked for, so that no unit that is similar enough is missed.
///
/// A unit that holds none of the essential words and none of the essential trigrams has at most the other words and
/// shares at most the other trigrams, which is too little. (The prefix filter of Chaudhuri, Ganti & Kaushik 2006, over
/// both measures at once.) Rare words and trigrams are essential first; of all such cuts the cheapest is taken.
struct QueryPlan {
    /// How many words, from the rarest on, are looked for.
    let wordCount: Int

    /// How many trigrams, from the rarest on, are looked for.
    let trigramCount: Int

    /// What following the plan costs, in nanoseconds, roughly.
    let cost: Double

    /// The cheapest plan; `nil` where no plan is certain to find every unit that reaches `rank`.
    ///
    /// - Parameters:
    ///   - share: the share of the units whose number of tokens lets them reach the rank.
    /// - Complexity: linear in the query's words and trigrams.
    init?(_ query: SegmentQuery, toReach rank: Double, share: Double) {
        var best: QueryPlan?
        var otherTokens = query.words.reduce(0) { $0 + $1.count }
        var (wordCost, trigramCost) = (0.0, query.trigrams.reduce(0) { $0 + Self.cost(of: $1, share: share) })
        var (trigramCount, otherWeight) = (query.trigrams.count, 0)
        func isCertain(_ otherWeight: Int) -> Bool {
            LikenessBound.rank(
                equal: otherTokens,
                tokenCount: query.tokenCount,
                shared: otherWeight,
                queryTotal: query.total
            ) < rank
        }
        for wordCount in 0...query.words.count {
            if wordCount > 0 {
                otherTokens -= query.words[wordCount - 1].count
                wordCost += Self.wordCost + Self.unitCost * share * Double(query.words[wordCount - 1].frequency)
            }
            guard isCertain(otherWeight) else { continue }
            while trigramCount > 0 {
                let trigram = query.trigrams[trigramCount - 1]
                guard isCertain(otherWeight + trigram.weight * trigram.count) else { break }
                otherWeight += trigram.weight * trigram.count
                trigramCost -= Self.cost(of: trigram, share: share)
                trigramCount -= 1
            }
            let overlap = Self.overlap(Double(trigramCount) / Double(max(1, query.trigrams.count)))
            let cost = wordCost + trigramCost / overlap
            if cost < best?.cost ?? .infinity {
                best = QueryPlan(wordCount: wordCount, trigramCount: trigramCount, cost: cost)
            }
        }
        guard let best else { return nil }
        self = best
    }

    private init(wordCount: Int, trigramCount: Int, cost: Double) {
        self.wordCount = wordCount
        self.trigramCount = trigramCount
        self.cost = cost
    }

    /// Nanoseconds to begin a word's list.
    private static let wordCost = 30.0

    /// Nanoseconds to count a word of a unit and, where it comes to that, to look at the unit.
    private static let unitCost = 3.5

    private static func cost(of trigram: SegmentQuery.QueryTrigram, share: Double) -> Double {
        wordCost * Double(trigram.wordCount) + unitCost * share * Double(trigram.unitCount)
    }

    /// How many trigrams find the same word, which is counted once, where a share of the query's trigrams is looked for:
    /// the words that come often resemble those of the query. As it was found at shares from .3 to .8.
    private static func overlap(_ share: Double) -> Double {
        1.5 + 8 * share * share
    }
}
