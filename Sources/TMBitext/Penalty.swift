/// Points taken off a match's score, with the reason a translator reads.
public struct Penalty: Hashable, Sendable {
    /// The points, at least 0.
    public var points: Int

    /// The reason, like `numbers differ`.
    public var reason: String

    /// Creates a penalty.
    public init(points: Int, reason: String) {
        self.points = points
        self.reason = reason
    }
}
