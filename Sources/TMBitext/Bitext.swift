/// Two texts cut into segments and joined by beads. Every segment stands in exactly one bead, and only moved
/// beads cross others.
public struct Bitext: Hashable, Sendable {
    /// The source segments.
    public var source: [Segment]

    /// The target segments.
    public var target: [Segment]

    /// The beads, in the order of the texts; moved ones at their source segment's place.
    public var beads: [Bead]

    /// Creates a bitext.
    public init(source: [Segment], target: [Segment], beads: [Bead]) {
        self.source = source
        self.target = target
        self.beads = beads
    }
}
