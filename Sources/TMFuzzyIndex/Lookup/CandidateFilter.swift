/// Tells which of the units that were found can be similar enough.
struct CandidateFilter {
    private let tokenCount: Int
    private let total: Int
    private let shift: Int
    private let essentialWeight: Int
    private let otherWeight: Int
    private var frequentWords = FrequentWords()
    /// The scaled weight that a unit must have for each number of tokens.
    private var leastWeights: [UInt32] = []

    /// Prepares the filter of a plan.
    ///
    /// - Parameter counted: what words add to their units; 0 for those that were not looked for.
    init(
        _ query: SegmentQuery,
        plan: QueryPlan,
        counter: HitCounter,
        counted: ZeroedBuffer<UInt32>,
        toReach rank: Double
    ) {
        tokenCount = query.tokenCount
        total = query.total
        shift = counter.shift
        essentialWeight = query.trigrams.prefix(plan.trigramCount).reduce(0) { $0 + $1.weight * $1.count }
        otherWeight = query.trigrams.dropFirst(plan.trigramCount).reduce(0) { $0 + $1.weight * $1.count }
        for word in query.words where counted.start[Int(word.number)] == 0 {
            frequentWords.add(word.number, count: word.count)
        }
        let others = frequentWords.all
        for tokens in 0...tokenCount {
            leastWeights.append(leastWeight(equal: min(tokenCount, tokens + others), toReach: rank))
        }
    }

    private func leastWeight(equal: Int, toReach rank: Double) -> UInt32 {
        let shared = LikenessBound.shared(toReach: rank, equal: equal, tokenCount: tokenCount, queryTotal: total)
        guard let shared else { return .max }
        let essential = shared - Double(otherWeight)
        return essential <= 0 ? 0 : UInt32(min(essential / Double(1 << shift), Double(1 << 20 - 1)))
    }

    /// Whether what was found in a unit can be enough.
    @inline(__always)
    func passes(_ hits: UInt32) -> Bool {
        HitCounter.scaledWeight(hits) >= leastWeights[min(HitCounter.tokens(hits), tokenCount)]
    }

    /// The most that a unit can reach.
    @inline(__always)
    func bound(_ hits: UInt32, _ unit: UnitSummary) -> Double {
        let shorter = min(tokenCount, Int(unit.tokenCount))
        let equal = min(HitCounter.tokens(hits) + frequentWords.most(in: unit.frequentWords), shorter)
        let found = min(Int(HitCounter.scaledWeight(hits)) << shift, essentialWeight)
        return LikenessBound.rank(
            equal: equal,
            longer: max(tokenCount, Int(unit.tokenCount)),
            shared: min(found + otherWeight, total, Int(unit.total)),
            total: max(1, total + Int(unit.total))
        )
    }
}
