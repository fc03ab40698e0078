/// A unit of the memory that is similar to a query, before penalties.
public struct ScoredUnit: Hashable, Sendable {
    /// The identifier of the unit in its memory.
    public let unit: Int64

    /// How alike the texts are, 0...100; 100 only for the same text.
    public let score: Int

    /// Creates a scored unit.
    public init(unit: Int64, score: Int) {
        self.unit = unit
        self.score = score
    }
}
