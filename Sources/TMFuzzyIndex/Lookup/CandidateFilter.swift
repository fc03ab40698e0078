/// Tells which of the units that were found can be similar enough.
struct CandidateFilter {
    /// What units of a block can reach with each equal token and each shared weight.
    private struct BlockBound {
        var mostEqual: Int
        var mostShared: Int
        var rankPerToken: Double
        var rankPerWeight: Double
    }

    private let shift: Int
    private let essentialWeight: Int
    private let otherWeight: Int
    private let total: Int
    private let firstBlock: Int
    private let blocks: [BlockBound]
    private var frequentWords = FrequentWords()

    /// Prepares the filter of a plan.
    ///
    /// - Parameters:
    ///   - counted: what words add to their units; 0 for those that were not looked for.
    ///   - blocks: what is known of the units that may be found, from block `firstBlock` on.
    /// - Complexity: linear in the blocks and in the query.
    init(
        _ query: SegmentQuery,
        plan: QueryPlan,
        counter: HitCounter,
        counted: ZeroedBuffer<UInt32>,
        blocks: UnsafeBufferPointer<UnitBlock>,
        firstBlock: Int
    ) {
        shift = counter.shift
        essentialWeight = query.trigrams.prefix(plan.trigramCount).reduce(0) { $0 + $1.weight * $1.count }
        otherWeight = query.trigrams.dropFirst(plan.trigramCount).reduce(0) { $0 + $1.weight * $1.count }
        total = query.total
        self.firstBlock = firstBlock
        self.blocks = blocks.map { block in
            BlockBound(
                mostEqual: min(query.tokenCount, Int(block.mostTokens)),
                mostShared: min(query.total, Int(block.greatestTotal)),
                rankPerToken: 500_000 / Double(max(1, query.tokenCount, Int(block.fewestTokens))),
                rankPerWeight: 1_000_000 / Double(max(1, query.total + Int(block.leastTotal)))
            )
        }
        for word in query.words where counted.start[Int(word.number)] == 0 {
            frequentWords.add(word.number, count: word.count)
        }
    }

    /// The most that any unit of a unit's block can reach, as in `LikenessBound`, if `hits` were found in it.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int) -> Double {
        let block = blocks[unit >> UnitBlock.shift - firstBlock]
        let equal = min(HitCounter.tokens(hits) + frequentWords.all, block.mostEqual)
        let shared = min(mostShared(hits), block.mostShared)
        return Double(equal) * block.rankPerToken + Double(shared) * block.rankPerWeight + 1
    }

    /// The most that a unit can reach with these frequent words and trigrams of this weight.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int, frequentWords: UInt64, total unitTotal: RoughWeight) -> Double {
        let block = blocks[unit >> UnitBlock.shift - firstBlock]
        let equal = min(HitCounter.tokens(hits) + self.frequentWords.most(in: frequentWords), block.mostEqual)
        let shared = min(mostShared(hits), total, unitTotal.greatest)
        return Double(equal) * block.rankPerToken + 1_000_000 * Double(shared) / Double(total + unitTotal.least) + 1
    }

    private func mostShared(_ hits: UInt32) -> Int {
        min(Int(HitCounter.scaledWeight(hits)) << shift, essentialWeight) + otherWeight
    }
}
