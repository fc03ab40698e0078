internal import TMBitext
internal import TMFuzzyIndex
internal import TMRepair

extension RankedCandidate {
    /// The match as a user sees it, with what differs from the query and what can be repaired.
    func match(for query: PlaceholderText) -> Match {
        var differences = WordDifferences.between(query: query.text, source: unit.source.text)
        let repaired = Repair.repaired(
            query: query.text,
            source: unit.source.text,
            target: unit.target.text,
            language: unit.target.language,
            differences: differences
        )
        for index in differences.indices {
            differences[index].querySpan = query.shownSpan(of: differences[index].querySpan)
        }
        return Match(
            score: score,
            kind: isContext ? .context : candidate.score == 100 ? .exact : .fuzzy,
            source: unit.source.text,
            target: unit.target.text,
            targetLanguage: unit.target.language,
            sourceCodes: unit.source.codes,
            targetCodes: unit.target.codes,
            repaired: repaired.map { Match.Repaired(text: $0.text, mayNeedEndings: $0.mayNeedEndings) },
            differences: differences,
            penalties: penalties,
            provenance: unit.provenance,
            unit: candidate.unit
        )
    }
}
