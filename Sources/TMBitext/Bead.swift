/// Neighbouring source segments and neighbouring target segments that say the same: the unit of alignment (Brown et
/// al. 1991). An empty range on one side is a deletion.
public struct Bead: Hashable, Sendable {
    /// The positions of the source segments, from 0.
    public var source: Range<Int>

    /// The positions of the target segments, from 0.
    public var target: Range<Int>

    /// The probability that exactly this bead is right, 0...1.
    public var confidence: Double

    /// Whether the two sides stand at different places of their texts: the bead crosses others.
    public var isMoved: Bool

    /// Creates a bead.
    public init(source: Range<Int>, target: Range<Int>, confidence: Double, isMoved: Bool = false) {
        self.source = source
        self.target = target
        self.confidence = confidence
        self.isMoved = isMoved
    }

    /// How many segments stand on each side.
    public var shape: BeadShape { BeadShape(source: source.count, target: target.count) }

    /// Whether one side is empty.
    public var isDeletion: Bool { source.isEmpty || target.isEmpty }
}
