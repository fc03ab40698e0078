/// Finds the units of one index file that are among the best matches of a query.
struct SegmentSearch {
    private let query: SegmentQuery
    private let scratch: LookupScratch
    private let excluded: Set<Int64>
    private var verifier: UnitVerifier

    init(
        _ query: PreparedQuery,
        scratch: LookupScratch,
        isMain: Bool,
        excluding excluded: Set<Int64>
    ) throws(FuzzyIndexError) {
        self.query = try SegmentQuery(query, reader: scratch.reader, isMain: isMain)
        self.scratch = scratch
        self.excluded = excluded
        verifier = try UnitVerifier(self.query, scratch: scratch)
    }

    /// Clears the scratch for the next look-up.
    func end() {
        verifier.end()
    }

    /// Adds every unit of the file to `best` that belongs there.
    mutating func search(_ best: inout BestMatches) throws(FuzzyIndexError) {
        let rank = Double(min(best.least.rank, Similarity.same.rank - 1))
        let (fewest, most) = LikenessBound.tokenCounts(toReach: rank, tokenCount: query.tokenCount)
        let units = try scratch.reader.units(withTokens: fewest, through: most)
        let share = Double(units.count) / Double(max(1, scratch.reader.segment.header.unitCount))
        let isPlanned = query.total > 0 && query.tokenCount <= HitCounter.mostTokens
        let plan = isPlanned ? QueryPlan(query, toReach: rank, share: share) : nil
        if let plan, plan.cost < Self.scanCost * Double(units.count) {
            try verify(try candidates(plan, within: units, toReach: rank), &best)
        } else {
            for unit in units { try verify(unit, mostShared: query.total, &best) }
        }
    }

    /// Nanoseconds to compare a unit, roughly.
    private static let scanCost = 150.0

    /// Compares candidates, the most promising first, those that can be among the best.
    private mutating func verify(_ candidates: CandidateOrder, _ best: inout BestMatches) throws(FuzzyIndexError) {
        for candidate in candidates.candidates {
            let least = min(best.least.rank, Similarity.same.rank - 1)
            guard candidate.bound + CandidateOrder.step >= least else { return }
            if candidate.bound >= least { try verify(candidate.unit, mostShared: Int(candidate.mostShared), &best) }
        }
    }

    private mutating func verify(
        _ unit: UInt32,
        mostShared: Int,
        _ best: inout BestMatches
    ) throws(FuzzyIndexError) {
        let similarity = try verifier.similarity(of: Int(unit), mostShared: mostShared, least: best.least)
        guard let similarity else { return }
        let identifier = try scratch.reader.identifier(Int(unit))
        guard excluded.isEmpty || !excluded.contains(identifier) else { return }
        best.add(RankedUnit(unit: identifier, similarity: similarity))
    }

    /// The units that can reach a rank.
    private func candidates(
        _ plan: QueryPlan,
        within units: Range<UInt32>,
        toReach rank: Double
    ) throws(FuzzyIndexError) -> CandidateOrder {
        let counter = HitCounter(total: query.total)
        let words = try weighWords(plan, counter)
        defer { for word in words { scratch.gains.start[Int(word)] = 0 } }
        let reader = scratch.reader
        let stages = try SearchStages(words, gains: scratch.gains.start, query: query, plan: plan, reader: reader)
        let filter = CandidateFilter(
            query,
            stages: stages,
            counter: counter,
            blocks: try reader.blocks(holding: units),
            firstBlock: Int(units.lowerBound) >> UnitBlock.shift,
            toReach: rank
        )
        try count(stages, filter)
        scratch.hits.moveAll(to: scratch.found, within: filter.hitBound)
        defer { scratch.found.removeAll() }
        let candidates = candidates(scratch.found, filter, try reader.summaries(of: units))
        return CandidateOrder(candidates, leastBound: Int(rank))
    }

    private func candidates(
        _ found: HitList,
        _ filter: CandidateFilter,
        _ summaries: UnitSummaries
    ) -> [Candidate] {
        var summaries = summaries
        var candidates: [Candidate] = []
        for start in stride(from: 0, to: found.count, by: UnitSummaries.count) {
            let count = min(UnitSummaries.count, found.count - start)
            let (units, hits) = (found.units + start, found.hits + start)
            summaries.read(UnsafeBufferPointer(start: units, count: count))
            for place in 0..<count {
                let summary = summaries.summaries[place]
                if let found = filter.candidate(units[place], summary, hits: hits[place]) {
                    candidates.append(found)
                }
            }
        }
        return candidates
    }

    /// Writes what each word adds to its units: the tokens of the query that it is, and the essential trigrams in it.
    /// Returns these words, the rarest first.
    private func weighWords(_ plan: QueryPlan, _ counter: HitCounter) throws(FuzzyIndexError) -> [UInt32] {
        let (gains, words) = (scratch.gains.start, scratch.gainingWords)
        for trigram in query.trigrams.prefix(plan.trigramCount) {
            let gain = counter.gain(tokens: 0, weight: trigram.weight * trigram.count)
            try scratch.reader.words(ofTrigram: trigram.number).forEachBlock(
                in: 0..<UInt32.max,
                buffer: scratch.block.start
            ) { block in
                for word in block {
                    words.add(word)
                    gains[Int(word)] = HitCounter.sum(gains[Int(word)], gain)
                }
            }
        }
        for (index, word) in query.words.enumerated() {
            let place = Int(word.number)
            guard index < plan.wordCount || gains[place] > 0 else { continue }
            words.add(word.number)
            gains[place] = HitCounter.sum(gains[place], counter.gain(tokens: word.count, weight: 0))
        }
        return words.takeAll()
    }

    /// The units that hold each word. Where lists begin is read first, so that none of these reads waits for another.
    private func lists(ofWords words: ArraySlice<UInt32>) throws(FuzzyIndexError) -> [PostingList] {
        var lists: [PostingList] = []
        lists.reserveCapacity(words.count)
        for word in words { lists.append(try scratch.reader.units(ofWord: word)) }
        return lists
    }

    /// Adds up the gains of the words in each of their units, where they count.
    private func count(_ stages: SearchStages, _ filter: CandidateFilter) throws(FuzzyIndexError) {
        let hits = scratch.hits
        for (stage, words) in stages.stages.enumerated() {
            let units = filter.units(ofStage: stage)
            guard !units.isEmpty else { break }
            for (word, list) in zip(stages.words[words], try lists(ofWords: stages.words[words])) {
                let gain = scratch.gains.start[Int(word)]
                list.forEachBlock(
                    in: units,
                    buffer: scratch.block.start,
                    where: { filter.counts($0, forStage: stage) }
                ) { block in
                    hits.add(gain, to: block) { filter.counts($0, forStage: stage) }
                }
            }
        }
    }
}
