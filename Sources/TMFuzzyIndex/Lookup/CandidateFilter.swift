/// Tells in which blocks units are counted for which words, and which of the units found can be similar enough.
struct CandidateFilter {
    /// For each block how many stages count there.
    let stageCounts: [UInt8]

    /// The block that `stageCounts` begins with.
    let firstBlock: Int

    private let blocks: [BlockBound]
    private let total: Int
    private let shift: Int
    private let knownWeight: Int
    private let stages: SearchStages
    private let rank: Double

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
        self.blocks = stages.missed.withUnsafeBufferPointer { missed in
            var likely = missed.count - 1
            return blocks.map { block in
                let bound = BlockBound(block, query, missed: missed, toReach: rank - Self.margin, likely: likely)
                likely = bound.stageCount
                return bound
            }
        }
        stageCounts = self.blocks.map { UInt8($0.stageCount) }
        self.firstBlock = firstBlock
        self.stages = stages
        self.rank = rank
        total = query.total
        shift = counter.shift
        knownWeight = query.trigrams.reduce(0) { $0 + $1.weight * $1.count }
    }

    /// How much more than must be is counted, in ranks: with a little more, most units that were found only because a few
    /// frequent words might be in them are passed over without being looked at.
    private static let margin = 30_000.0

    /// The units that are counted for a stage: all of them lie in this range.
    func units(ofStage stage: Int) -> Range<UInt32> {
        guard let first = stageCounts.firstIndex(where: { $0 > stage }),
            let last = stageCounts.lastIndex(where: { $0 > stage })
        else { return 0..<0 }
        return UInt32((firstBlock + first) << UnitBlock.shift)..<UInt32((firstBlock + last + 1) << UnitBlock.shift)
    }

    /// Whether a unit is counted for a stage.
    @inline(__always)
    func counts(_ unit: UInt32, forStage stage: Int) -> Bool {
        stageCounts.withUnsafeBufferPointer { $0[Int(unit) >> UnitBlock.shift &- firstBlock] > stage }
    }

    /// Whether any of some units is counted for a stage.
    @inline(__always)
    func counts(_ units: Range<UInt32>, forStage stage: Int) -> Bool {
        stageCounts.withUnsafeBufferPointer { counts in
            let last = Int(units.upperBound &- 1) >> UnitBlock.shift &- firstBlock
            var block = Int(units.lowerBound) >> UnitBlock.shift &- firstBlock
            while block <= last {
                if counts[block] > stage { return true }
                block &+= 1
            }
            return false
        }
    }

    /// Tells which units of a unit's block can reach the rank, as far as the block tells.
    func hitBound(ofUnit unit: UInt32) -> HitBound {
        let block = blocks[Int(unit) >> UnitBlock.shift - firstBlock]
        return HitBound(
            missed: block.missed,
            mostEqual: block.mostEqual,
            rankPerToken: block.rankPerToken,
            mostShared: min(knownWeight, block.mostShared),
            rankPerWeight: block.rankPerWeight,
            shift: shift,
            toReach: rank
        )
    }

    /// The unit as a candidate if it can reach the rank, given its summary and what was found in it.
    @inline(__always)
    func candidate(_ unit: UInt32, _ summary: UnitSummary, hits: UInt32) -> Candidate? {
        let block = blocks[Int(unit) &>> UnitBlock.shift &- firstBlock]
        let missed = stages.missedWords[block.stageCount].most(in: summary)
        let equal = min(block.mostEqual, HitCounter.tokens(hits) &+ missed)
        let tokensRank = Double(equal) * block.rankPerToken + 1
        let weight = Int(HitCounter.scaledWeight(hits)) &<< shift &+ block.missed.weight
        let mostShared = min(weight, knownWeight, total, summary.total.greatest)
        let sharedRank = 1_000_000 * Double(mostShared)
        let leastTotal = Double(total &+ summary.total.least)
        guard sharedRank >= (rank - tokensRank) * leastTotal else { return nil }
        let bound = max(rank, tokensRank + sharedRank / leastTotal)
        return Candidate(unit: unit, mostShared: UInt32(clamping: mostShared), bound: Int(bound))
    }
}
