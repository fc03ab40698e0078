public import TMBitext
internal import TMCleaning
internal import TMFuzzyIndex
internal import TMStore

/// Finds the units of a memory whose text is like a query's, from either language.
///
/// Matches are sorted by score after penalties, then by likeness before them, then by identifier, the smallest first.
public final class LookUp {
    private let memory: TranslationMemory
    private let settings: LookUpSettings
    private var scans: [Language: PlainScan] = [:]

    /// Opens the memory at a path.
    ///
    /// - Throws: an error that ``Complaint`` words.
    public init(memoryPath: String, settings: LookUpSettings) throws {
        memory = try OpenMemory.reading(memoryPath)
        self.settings = settings
    }

    /// The matches of a query.
    ///
    /// - Parameter language: the language of the query; `nil` to take the one its letters and words show, Russian where
    ///   they do not tell.
    /// - Throws: an error that ``Complaint`` words.
    public func matches(for query: String, from language: Language?) throws -> [Match] {
        let language = language ?? LanguageIdentifier().language(of: query) ?? .russian
        let scan = try scan(language)
        // Penalties may move a match behind one that is less alike, so more candidates are asked for until none that was
        // not given could come before those that are shown.
        var asked = settings.limit + 8
        while true {
            let candidates = scan.matches(for: query, threshold: settings.threshold, limit: asked)
            let ranked = try ranked(candidates, language: language)
            let shown = ranked.prefix(settings.limit)
            let isSettled = shown.count == settings.limit && shown.allSatisfy { $0.settles(candidates.last) }
            if candidates.count < asked || isSettled {
                return shown.map { match(query, $0) }
            }
            asked *= 4
        }
    }

    private func scan(_ language: Language) throws -> PlainScan {
        if let known = scans[language] { return known }
        var texts: [(unit: Int64, text: String)] = []
        try memory.forEachText(in: language) { texts.append(($0, $1)) }
        let scan = PlainScan(texts)
        scans[language] = scan
        return scan
    }

    private func ranked(_ candidates: [ScoredUnit], language: Language) throws -> [RankedCandidate] {
        let units = try memory.units(candidates.map(\.unit))
        var byIdentifier: [Int64: TranslationUnit] = [:]
        for stored in units { byIdentifier[stored.id] = stored.unit.reading(from: language) }
        var targets: [String: Set<String>] = [:]
        for unit in byIdentifier.values { targets[unit.source.text, default: []].insert(unit.target.text) }
        return candidates.compactMap { candidate in
            byIdentifier[candidate.unit].map { unit in
                let hasRivals = (targets[unit.source.text]?.count ?? 0) > 1
                return RankedCandidate(
                    candidate: candidate,
                    unit: unit,
                    penalties: MatchPenalties.penalties(of: unit, hasRivals: hasRivals)
                )
            }
        }.filter { $0.score >= settings.threshold }.sorted()
    }

    private func match(_ query: String, _ ranked: RankedCandidate) -> Match {
        Match(
            score: ranked.score,
            kind: ranked.candidate.score == 100 ? .exact : .fuzzy,
            source: ranked.unit.source.text,
            target: ranked.unit.target.text,
            differences: WordDifferences.between(query: query, source: ranked.unit.source.text),
            penalties: ranked.penalties,
            provenance: ranked.unit.provenance,
            unit: ranked.candidate.unit
        )
    }
}
