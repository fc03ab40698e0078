/// How many beads of each shape some alignments hold, and how sure they are.
public struct BeadCounts: Hashable, Sendable {
    /// The number of beads by shape, deletions included.
    public var shapes: [BeadShape: Int] = [:]

    /// How many beads with text on both sides have a confidence in each tenth: element 9 counts 0.9...1.
    public var confidence = [Int](repeating: 0, count: 10)

    /// Counts nothing.
    public init() {}

    /// Counts some beads.
    public init(_ beads: some Sequence<Bead>) {
        for bead in beads {
            shapes[bead.shape, default: 0] += 1
            if !bead.isDeletion { confidence[min(9, max(0, Int(bead.confidence * 10)))] += 1 }
        }
    }

    /// Adds the counts of other alignments.
    public static func += (left: inout BeadCounts, right: BeadCounts) {
        left.shapes.merge(right.shapes, uniquingKeysWith: +)
        for (tenth, count) in right.confidence.enumerated() { left.confidence[tenth] += count }
    }
}
