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
            blocks.map { BlockBound($0, query, missed: missed, toReach: rank) }
        }
        stageCounts = self.blocks.map { UInt8($0.stageCount) }
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

    /// The most that any unit of a unit's block can reach, as in `LikenessBound`, if `hits` were found in it.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int) -> Double {
        let block = blocks[unit >> UnitBlock.shift &- firstBlock]
        return block.rank(equal: HitCounter.tokens(hits) &+ block.missed.tokens, shared: mostShared(hits, block))
    }

    /// The most that a unit can reach, given what is known of it; or any bound below `rank`.
    @inline(__always)
    func bound(_ hits: UInt32, unit: Int, _ summary: UnitSummary, toReach rank: Double) -> Double {
        let block = blocks[unit >> UnitBlock.shift &- firstBlock]
        let counted = HitCounter.tokens(hits)
        let shared = min(mostShared(hits, block), total, summary.total.greatest)
        let lettersRank = 1_000_000 * Double(shared) / Double(total &+ summary.total.least) + 1
        func bound(_ equal: Int) -> Double { Double(min(equal, block.mostEqual)) * block.rankPerToken + lettersRank }
        let rough = bound(counted &+ block.missed.tokens)
        return rough < rank
            ? rough : bound(counted &+ stages.missedWords[block.stageCount].most(in: summary.frequentWords))
    }

    @inline(__always)
    private func mostShared(_ hits: UInt32, _ block: BlockBound) -> Int {
        min(Int(HitCounter.scaledWeight(hits)) &<< shift &+ block.missed.weight, knownWeight)
    }
}
