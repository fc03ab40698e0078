/// Upper bounds of `Similarity.rank` in floating point, higher by one to be safe against rounding.
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

    /// How many tokens the text of a unit must have, at least and at most, to reach `rank`.
    static func tokenCounts(toReach rank: Double, tokenCount: Int) -> (fewest: Int, most: Int) {
        let share = (rank - 1) / 500_000 - 1
        guard share > 1e-6 else { return (rank > 0 ? 1 : 0, Int.max) }
        return (
            Int((share * Double(tokenCount) - 1e-6).rounded(.up)),
            Int((Double(tokenCount) / share + 1e-6).rounded(.down))
        )
    }
}
