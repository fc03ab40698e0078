internal import TMFuzzyIndex

/// The texts of one language of a memory, ready to be searched.
struct SearchableTexts: Sendable {
    private enum Source {
        case index(FuzzyIndex, excluded: Set<Int64>)
        case scan(PlainScan)
    }

    private let source: Source

    /// Tells these texts from those that replace them.
    var identity: ObjectIdentifier? {
        if case .index(let index, _) = source { ObjectIdentifier(index) } else { nil }
    }

    /// Texts in an index, of which `excluded` stand among the additions also.
    init(index: FuzzyIndex, excluded: Set<Int64> = []) {
        source = .index(index, excluded: excluded)
    }

    /// Texts in memory.
    init(scan: PlainScan) {
        source = .scan(scan)
    }

    /// The most similar units, as `PlainScan` gives them.
    ///
    /// - Throws: `FuzzyIndexError.damaged`.
    func matches(for query: String, threshold: Int, limit: Int) throws(FuzzyIndexError) -> [ScoredUnit] {
        switch source {
        case .index(let index, let excluded):
            try index.matches(for: query, threshold: threshold, limit: limit, excluding: excluded)
        case .scan(let scan): scan.matches(for: query, threshold: threshold, limit: limit)
        }
    }
}
