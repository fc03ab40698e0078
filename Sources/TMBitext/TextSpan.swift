/// A half-open range of a decoded input, counted in Unicode scalars from 0.
public struct TextSpan: Hashable, Sendable {
    /// The offset of the first scalar.
    public var start: Int

    /// The offset behind the last scalar; at least `start`.
    public var end: Int

    /// Creates the span `start..<end`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// The number of scalars.
    public var count: Int { end - start }

    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(start: min(start, other.start), end: max(end, other.end))
    }
}
