/// Upper bounds of `Similarity.rank` in floating point, one too high to be safe against rounding.
enum LikenessBound {
    /// The most that a unit can reach.
    ///
    /// - Parameters:
    ///   - equal: how many tokens are in both texts, at most.
    ///   - longer: the number of tokens of the longer text.
    ///   - shared: the weight of the shared trigrams, at most.
    ///   - total: the weight of both texts' trigrams.
    @inline(__always)
    static func rank(equal: Int, longer: Int, shared: Int, total: Int) -> Double {
        500_000 * (Double(equal) / Double(longer) + 2 * Double(shared) / Double(total)) + 1
    }

    /// The most that any unit can reach which has no more than `equal` of the query's `tokenCount` tokens and shares
    /// no more than `shared` of its trigrams' weight `total`: it has at least the trigrams that it shares.
    static func rank(equal: Int, tokenCount: Int, shared: Int, queryTotal total: Int) -> Double {
        rank(equal: equal, longer: max(1, tokenCount), shared: shared, total: max(1, total + shared))
    }

    /// The weight that such a unit must share at least to reach `rank`; `nil` where no unit can.
    static func shared(toReach rank: Double, equal: Int, tokenCount: Int, queryTotal total: Int) -> Double? {
        let dice = (rank - 1) / 500_000 - Double(equal) / Double(max(1, tokenCount))
        guard dice > 0 else { return 0 }
        guard dice <= 1 + 1e-9 else { return nil }
        return dice / (2 - dice) * Double(total) - 1
    }

    /// How many tokens the text of a unit must have, at least and at most, to reach `rank`.
    static func tokenCounts(toReach rank: Double, tokenCount: Int) -> (fewest: Int, most: Int) {
        let share = (rank - 1) / 500_000 - 1
        guard share > 1e-6 else { return (rank > 0 ? 1 : 0, Int.max) }
        return (
            Int((share * Double(tokenCount) - 1e-6).rounded(.up)), Int((Double(tokenCount) / share + 1e-6).rounded(.down))
        )
    }
}
