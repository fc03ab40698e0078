/// The best few of the units seen so far.
struct BestMatches {
    /// The least likeness that a unit must have to be kept; rises once `limit` units are kept.
    private(set) var least: Similarity

    private let limit: Int
    private var kept: [RankedUnit] = []

    /// Whether as many units as wanted are kept.
    var isFull: Bool { kept.count >= limit }

    init(least: Similarity, limit: Int) {
        self.least = least
        self.limit = limit
    }

    /// Keeps the unit if it is among the best `limit` with at least the likeness wanted. Complexity: `limit`.
    mutating func add(_ unit: RankedUnit) {
        guard unit.similarity >= least, kept.count < limit || kept.last.map({ unit < $0 }) ?? false else { return }
        kept.insert(unit, at: kept.firstIndex { unit < $0 } ?? kept.endIndex)
        if kept.count > limit { kept.removeLast() }
        if kept.count == limit, let last = kept.last { least = last.similarity }
    }

    /// The units kept, the best first.
    func sorted() -> [ScoredUnit] {
        kept.map { ScoredUnit(unit: $0.unit, score: $0.similarity.score) }
    }
}
