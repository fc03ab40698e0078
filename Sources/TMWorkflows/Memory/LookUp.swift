public import TMBitext
internal import TMCleaning
internal import TMFuzzyIndex
internal import TMStore

/// Finds the units of a memory whose source is like a text.
public final class LookUp {
    private let store: MemoryStore
    private var scans: [Language: UnitScan] = [:]

    /// Opens a memory for reading.
    ///
    /// - Throws: `StoreError`.
    public init(memory path: String) throws {
        store = try MemoryStore(path: path, access: .readOnly)
    }

    /// The best matches of a text, best first.
    ///
    /// - Parameters:
    ///   - query: the text to look up.
    ///   - language: the language of the text; `nil` to take the one that it shows, Russian where it does not tell.
    ///   - limit: how many matches at most.
    ///   - threshold: matches below this score are left out, 0...100.
    /// - Throws: `StoreError`.
    public func answer(
        for query: String,
        in language: Language?,
        limit: Int,
        threshold: Int
    ) throws -> LookUpAnswer {
        let language = language ?? LanguageIdentifier().language(of: query) ?? .russian
        let scan = try scan(of: language)
        let scorer = MatchScorer(weights: scan.weights)
        let matches = try scan.matches(for: query, limit: limit, threshold: threshold).compactMap { found in
            try store.unit(found.unit).map { unit in
                FoundMatch(query: query, language: language, number: found.unit, unit: unit, scorer: scorer)
            }
        }
        return LookUpAnswer(query: query, matches: matches)
    }

    private func scan(of language: Language) throws -> UnitScan {
        if let known = scans[language] { return known }
        var units: [(unit: Int64, text: String)] = []
        try store.forEachText(in: language) { units.append(($0, $1)) }
        let scan = UnitScan(units)
        scans[language] = scan
        return scan
    }
}
