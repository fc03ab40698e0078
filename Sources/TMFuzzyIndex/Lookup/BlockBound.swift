/// What the units of a block can reach with each equal token and each shared weight.
struct BlockBound {
    /// The most of the query's tokens that a unit can have.
    let mostEqual: Int

    /// What each of them adds to the rank.
    let rankPerToken: Double

    /// How many stages of the search count here.
    private(set) var stageCount = 0

    /// The tokens and the weight of trigrams that these stages may miss.
    private(set) var missed: SearchStages.Missed

    /// The most weight that a unit can share.
    let mostShared: Int

    /// What each 64th of it adds to the rank.
    let rankPerWeight: Double

    /// Finds the fewest stages that must count for no unit of a block to be missed that reaches `rank`.
    ///
    /// - Parameters:
    ///   - missed: for each number of stages counted what they may miss, which falls.
    ///   - likely: the number of stages that is tried first.
    @inline(__always)
    init(
        _ block: UnitBlock,
        _ query: SegmentQuery,
        missed: UnsafeBufferPointer<SearchStages.Missed>,
        toReach rank: Double,
        likely: Int
    ) {
        mostEqual = min(query.tokenCount, Int(block.mostTokens))
        mostShared = min(query.total, Int(block.greatestTotal))
        rankPerToken = 500_000 / Double(max(1, query.tokenCount, Int(block.fewestTokens)))
        rankPerWeight = 1_000_000 / Double(max(1, query.total + Int(block.leastTotal)))
        self.missed = missed[0]
        func mayMiss(_ stageCount: Int) -> Bool {
            self.rank(equal: missed[stageCount].tokens, shared: missed[stageCount].weight) >= rank
        }
        var (low, high) = (-1, missed.count - 1)
        if mayMiss(likely) {
            low = likely
        } else {
            high = likely
            if likely > 0, mayMiss(likely - 1) { low = likely - 1 }
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if mayMiss(middle) { low = middle } else { high = middle }
        }
        stageCount = high
        self.missed = missed[high]
    }

    /// The most that a unit can reach, as in `LikenessBound`.
    @inline(__always)
    func rank(equal: Int, shared: Int) -> Double {
        Double(min(equal, mostEqual)) * rankPerToken + Double(min(shared, mostShared)) * rankPerWeight + 1
    }
}
