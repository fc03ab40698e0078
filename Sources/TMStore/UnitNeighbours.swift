/// The texts that stand directly before and behind a unit at one of the places where it was found.
public struct UnitNeighbours: Hashable, Sendable {
    /// The text before it; `nil` where the memory has none.
    public let previous: String?

    /// The text behind it; `nil` where the memory has none.
    public let next: String?
}
