/// Finds the units of one index file that are among the best matches of a query.
struct SegmentSearch {
    private let query: SegmentQuery
    private let scratch: LookupScratch
    private let excluded: Set<Int64>
    private var verifier: UnitVerifier

    init(_ query: PreparedQuery, scratch: LookupScratch, excluding excluded: Set<Int64>) throws(FuzzyIndexError) {
        self.query = try SegmentQuery(query, reader: scratch.reader)
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
        let plan = query.tokenCount <= HitCounter.mostTokens ? QueryPlan(query, toReach: rank, share: share) : nil
        if let plan, plan.cost < Self.scanCost * Double(units.count) {
            try verify(try candidates(plan, within: units, toReach: rank), &best)
        } else {
            for unit in units { try verify(unit, &best) }
        }
    }

    /// Nanoseconds to compare a unit, roughly.
    private static let scanCost = 150.0

    /// Compares candidates, the most promising first, until no more can be among the best.
    private mutating func verify(_ candidates: [UInt64], _ best: inout BestMatches) throws(FuzzyIndexError) {
        for candidate in candidates {
            guard Int(candidate >> 32) >= min(best.least.rank, Similarity.same.rank - 1) else { return }
            try verify(UInt32(truncatingIfNeeded: candidate), &best)
        }
    }

    private mutating func verify(_ unit: UInt32, _ best: inout BestMatches) throws(FuzzyIndexError) {
        guard let similarity = try verifier.similarity(of: Int(unit), least: best.least) else { return }
        let identifier = try scratch.reader.identifier(Int(unit))
        guard excluded.isEmpty || !excluded.contains(identifier) else { return }
        best.add(RankedUnit(unit: identifier, similarity: similarity))
    }

    /// The units that can reach a rank: the most that each can reach in the high half, its number in the low half, the
    /// most promising first.
    private func candidates(
        _ plan: QueryPlan,
        within units: Range<UInt32>,
        toReach rank: Double
    ) throws(FuzzyIndexError) -> [UInt64] {
        let counter = HitCounter(total: query.total)
        let words = try weighWords(plan, counter)
        defer { for word in words { scratch.gains.start[Int(word)] = 0 } }
        let foundCount = try count(words, within: units)
        let filter = CandidateFilter(
            query,
            plan: plan,
            counter: counter,
            counted: scratch.gains,
            blocks: try scratch.reader.blocks(holding: units),
            firstBlock: Int(units.lowerBound) >> UnitBlock.shift
        )
        var candidates: [UInt64] = []
        for index in 0..<foundCount {
            let unit = scratch.found.start[index]
            let hits = scratch.hits.start[Int(unit)]
            scratch.hits.start[Int(unit)] = 0
            guard filter.bound(hits, unit: Int(unit)) >= rank else { continue }
            let bound = filter.bound(
                hits,
                unit: Int(unit),
                frequentWords: try scratch.reader.frequentWords(ofUnit: Int(unit)),
                total: try scratch.reader.roughTotal(ofUnit: Int(unit))
            )
            if bound >= rank { candidates.append(UInt64(bound) << 32 | UInt64(unit)) }
        }
        candidates.sort(by: >)
        return candidates
    }

    /// Writes what each word adds to its units: the tokens of the query that it is, and the essential trigrams in it.
    /// Returns these words.
    private func weighWords(_ plan: QueryPlan, _ counter: HitCounter) throws(FuzzyIndexError) -> [UInt32] {
        let gains = scratch.gains.start
        var words: [UInt32] = []
        for trigram in query.trigrams.prefix(plan.trigramCount) {
            let gain = counter.gain(tokens: 0, weight: trigram.weight * trigram.count)
            try scratch.reader.words(ofTrigram: trigram.number).forEachBlock(
                in: 0..<UInt32.max,
                buffer: scratch.block.start
            ) { block in
                for word in block {
                    if gains[Int(word)] == 0 { words.append(word) }
                    gains[Int(word)] = HitCounter.sum(gains[Int(word)], gain)
                }
            }
        }
        for (index, word) in query.words.enumerated() {
            let place = Int(word.number)
            guard index < plan.wordCount || gains[place] > 0 else { continue }
            if gains[place] == 0 { words.append(word.number) }
            gains[place] = HitCounter.sum(gains[place], counter.gain(tokens: word.count, weight: 0))
        }
        return words
    }

    /// Adds up the gains of the words in each of their units. Returns the number of units found.
    private func count(_ words: [UInt32], within units: Range<UInt32>) throws(FuzzyIndexError) -> Int {
        let (hits, found) = (scratch.hits.start, scratch.found.start)
        var foundCount = 0
        for word in words {
            let gain = scratch.gains.start[Int(word)]
            try scratch.reader.units(ofWord: word).forEachBlock(in: units, buffer: scratch.block.start) { block in
                for unit in block {
                    let before = hits[Int(unit)]
                    found[foundCount] = unit
                    foundCount &+= before == 0 ? 1 : 0
                    hits[Int(unit)] = HitCounter.sum(before, gain)
                }
            }
        }
        return foundCount
    }
}
