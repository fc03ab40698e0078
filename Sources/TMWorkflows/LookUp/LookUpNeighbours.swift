/// The sentences around a query, where they are known.
public struct LookUpNeighbours: Hashable, Sendable {
    /// The sentence before the query.
    public var previous: String?

    /// The sentence behind the query.
    public var next: String?

    /// Creates neighbours.
    public init(previous: String? = nil, next: String? = nil) {
        self.previous = previous
        self.next = next
    }

    /// Whether nothing is known.
    public var isEmpty: Bool { previous == nil && next == nil }
}
