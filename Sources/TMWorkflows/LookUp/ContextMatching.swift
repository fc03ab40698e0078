internal import TMBitext
internal import TMFuzzyIndex
internal import TMInterchange
internal import TMStore

/// Tells whether a unit stands between the same sentences as a query.
struct ContextMatching {
    let memory: TranslationMemory
    let language: Language
    let neighbours: LookUpNeighbours

    /// Whether the unit was found, or a file says that it stood, between the neighbours; those that are not known agree
    /// with any, but not both.
    func agrees(_ unit: TranslationUnit, identifier: Int64) throws(StoreError) -> Bool {
        guard !neighbours.isEmpty else { return false }
        let origin = UnitOrigin(of: unit)
        if isSame(origin.before, origin.after) { return true }
        guard !unit.provenance.isEmpty else { return false }
        return try memory.neighbours(of: identifier, in: language).contains { isSame($0.previous, $0.next) }
    }

    private func isSame(_ previous: String?, _ next: String?) -> Bool {
        Self.ends(previous, with: neighbours.previous) && Self.begins(next, with: neighbours.next)
    }

    /// Whether a text is a sentence, or ends with it: a unit may hold two sentences.
    private static func ends(_ text: String?, with sentence: String?) -> Bool {
        guard let sentence else { return true }
        guard let text else { return false }
        let differences = WordDifferences.between(query: sentence, source: text).filter { $0.nature != .typography }
        guard let first = differences.first else { return true }
        return differences.count == 1 && first.kind == .delete && first.sourceSpan.start == 0
    }

    private static func begins(_ text: String?, with sentence: String?) -> Bool {
        guard let sentence else { return true }
        guard let text else { return false }
        let differences = WordDifferences.between(query: sentence, source: text).filter { $0.nature != .typography }
        guard let last = differences.last else { return true }
        return differences.count == 1 && last.kind == .delete && last.sourceSpan.end == text.unicodeScalars.count
    }
}
