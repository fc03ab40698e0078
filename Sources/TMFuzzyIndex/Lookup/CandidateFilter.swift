/// Tells in which blocks units are counted for which words, and which of the units found can be similar enough.
struct CandidateFilter {
    /// What units of a block can reach with each equal token and each shared weight.
    private struct BlockBound {
        var mostEqual: Int
        var mostShared: Int
        var rankPerToken: Double
        var rankPerWeight: Double

        init(_ block: UnitBlock, _ query: SegmentQuery) {
            mostEqual = min(query.tokenCount, Int(block.mostTokens))
            mostShared = min(query.total, Int(block.greatestTotal))
            rankPerToken = 500_000 / Double(max(1, query.tokenCount, Int(block.fewestTokens)))
            rankPerWeight = 1_000_000 / Double(max(1, query.total + Int(block.leastTotal)))
        }

        @inline(__always)
        func rank(equal: Int, shared: Int) -> Double {
            Double(min(equal, mostEqual)) * rankPerToken + Double(min(shared, mostShared)) * rankPerWeight + 1
        }
    }

    /// For each block how many stages count there.
    let stageCounts: [UInt8]

    /// The block that `stageCounts` begins with.
    let firstBlock: Int

    private let blocks: [BlockBound]
    private let total: Int
    private let shift: Int
    private let knownWeight: Int
    private let stages: SearchStages

    /// Prepares the filter of a look-up.
    ///
    /// - Parameters:
    ///   - blocks: what is known of the units that may be found, from block `firstBlock` on.
    /// - Complexity: linear in the blocks and in the query.
    init(
        _ query: SegmentQuery,
        stages: SearchStages,
        counter: HitCounter,
        blocks: UnsafeBufferPointer<UnitBlock>,
        firstBlock: Int,
        toReach rank: Double
    ) {
        let bounds = blocks.map { BlockBound($0, query) }
        stageCounts = bounds.map { block in
            var count = stages.stages.count
            while count > 0,
                block.rank(equal: stages.otherTokens[count - 1].all, shared: stages.otherWeights[count - 1]) < rank
            {
                count -= 1
            }
            return UInt8(count)
        }
        self.blocks = bounds
        self.firstBlock = firstBlock
        self.stages = stages
        total = query.total
        shift = counter.shift
        knownWeight = query.trigrams.reduce(0) { $0 + $1.weight * $1.count }
    }

    /// The units that are counted for a stage: all of them lie in this range.
    func units(ofStage stage: Int) -> Range<UInt32> {
        guard let first = stageCounts.firstIndex(where: { $0 > stage }),
            let last = stageCounts.lastIndex(where: { $0 > stage })
        else { return 0..<0 }
        return UInt32((firstBlock + first) << UnitBlock.shift)..<UInt32((firstBlock + last + 1) << UnitBlock.shift)
    }

    /// The most that any unit of a unit's block can reach, as in `LikenessBound`, if `hits` were found in it.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int) -> Double {
        let block = unit >> UnitBlock.shift - firstBlock
        let counted = Int(stageCounts[block])
        let equal = HitCounter.tokens(hits) + stages.otherTokens[counted].all
        return blocks[block].rank(equal: equal, shared: mostShared(hits, counted))
    }

    /// The most that a unit can reach with these frequent words and trigrams of this weight.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int, frequentWords: UInt64, total unitTotal: RoughWeight) -> Double {
        let block = unit >> UnitBlock.shift - firstBlock
        let counted = Int(stageCounts[block])
        let equal = HitCounter.tokens(hits) + stages.otherTokens[counted].most(in: frequentWords)
        let shared = min(mostShared(hits, counted), total, unitTotal.greatest)
        return Double(min(equal, blocks[block].mostEqual)) * blocks[block].rankPerToken
            + 1_000_000 * Double(shared) / Double(total + unitTotal.least) + 1
    }

    @inline(__always)
    private func mostShared(_ hits: UInt32, _ counted: Int) -> Int {
        min(Int(HitCounter.scaledWeight(hits)) << shift + stages.otherWeights[counted], knownWeight)
    }
}
