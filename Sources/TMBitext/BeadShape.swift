/// How many segments stand on each side of a bead: 1–1, 2–1, 0–1 …
public struct BeadShape: Hashable, Sendable {
    /// The number of source segments.
    public var source: Int

    /// The number of target segments.
    public var target: Int

    /// Creates a shape.
    public init(source: Int, target: Int) {
        self.source = source
        self.target = target
    }
}

extension BeadShape: CustomStringConvertible {
    /// The shape as `2-1`.
    public var description: String { "\(source)-\(target)" }
}

extension BeadShape: Comparable {
    /// Orders by the source count, then by the target count.
    public static func < (left: BeadShape, right: BeadShape) -> Bool {
        (left.source, left.target) < (right.source, right.target)
    }
}
