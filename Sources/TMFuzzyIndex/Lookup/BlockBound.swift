/// What the units of a block can reach with each equal token and each shared weight.
struct BlockBound {
    /// The most of the query's tokens that a unit can have.
    let mostEqual: Int

    /// What each of them adds to the rank.
    let rankPerToken: Double

    /// How many stages of the search count here.
    private(set) var stageCount: Int

    /// The tokens and the weight of trigrams that these stages may miss.
    private(set) var otherTokens: Int
    private(set) var otherWeight: Int

    private let mostShared: Int
    private let rankPerWeight: Double

    /// Finds the fewest stages that must count for no unit of a block to be missed that reaches `rank`.
    init(_ block: UnitBlock, _ query: SegmentQuery, stages: SearchStages, toReach rank: Double) {
        mostEqual = min(query.tokenCount, Int(block.mostTokens))
        mostShared = min(query.total, Int(block.greatestTotal))
        rankPerToken = 500_000 / Double(max(1, query.tokenCount, Int(block.fewestTokens)))
        rankPerWeight = 1_000_000 / Double(max(1, query.total + Int(block.leastTotal)))
        stageCount = stages.stages.count
        (otherTokens, otherWeight) = (stages.otherTokens[stageCount].all, stages.otherWeights[stageCount])
        while stageCount > 0 {
            let (tokens, weight) = (stages.otherTokens[stageCount - 1].all, stages.otherWeights[stageCount - 1])
            if self.rank(equal: tokens, shared: weight) >= rank { break }
            stageCount -= 1
            (otherTokens, otherWeight) = (tokens, weight)
        }
    }

    /// The most that a unit can reach, as in `LikenessBound`.
    @inline(__always)
    func rank(equal: Int, shared: Int) -> Double {
        Double(min(equal, mostEqual)) * rankPerToken + Double(min(shared, mostShared)) * rankPerWeight + 1
    }
}
