public import TMBitext

extension ArraySlice<Segment> {
    /// The texts of a bead's segments on one side, with spaces between.
    public var joinedText: String { map(\.text).joined(separator: " ") }

    /// From the first segment's start to the last one's end; empty at 0 where there are none.
    public var joinedSpan: TextSpan {
        guard let first, let last else { return TextSpan(start: 0, end: 0) }
        return first.span.union(last.span)
    }
}
