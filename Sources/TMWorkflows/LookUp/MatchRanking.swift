internal import TMBitext
internal import TMFuzzyIndex
internal import TMStore

/// Takes penalties off the scores of candidates, finds the context matches, and sorts.
struct MatchRanking {
    let memory: TranslationMemory
    let language: Language
    let threshold: Int
    let neighbours: LookUpNeighbours

    /// The number of the query's inline codes.
    let codeCount: Int

    /// The candidates that reach the threshold, as they are shown. Units that went since the index was built are left out.
    ///
    /// - Throws: ``StoreError``.
    func ranked(_ candidates: [ScoredUnit]) throws(StoreError) -> [RankedCandidate] {
        let context = ContextMatching(memory: memory, language: language, neighbours: neighbours)
        var units: [Int64: TranslationUnit] = [:]
        for stored in try memory.units(candidates.map(\.unit)) {
            units[stored.id] = stored.unit.reading(from: language)
        }
        var targets: [String: Set<String>] = [:]
        for unit in units.values { targets[unit.source.text, default: []].insert(unit.target.text) }
        var ranked: [RankedCandidate] = []
        for candidate in candidates {
            guard let unit = units[candidate.unit] else { continue }
            let isContext = candidate.score == 100 ? try context.agrees(unit, identifier: candidate.unit) : false
            let hasRivals = (targets[unit.source.text]?.count ?? 0) > 1
            ranked.append(
                RankedCandidate(
                    candidate: candidate,
                    unit: unit,
                    isContext: isContext,
                    penalties: MatchPenalties.penalties(of: unit, hasRivals: hasRivals, codeCount: codeCount)
                )
            )
        }
        return ranked.filter { $0.score >= threshold }.sorted()
    }
}
