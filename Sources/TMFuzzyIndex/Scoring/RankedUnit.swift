/// A unit and its likeness to a query, ordered as matches are shown: the most alike first, then the smallest identifier.
struct RankedUnit: Comparable {
    let unit: Int64
    let similarity: Similarity

    static func < (left: RankedUnit, right: RankedUnit) -> Bool {
        left.similarity == right.similarity ? left.unit < right.unit : left.similarity > right.similarity
    }
}
