public import TMBitext

/// The two sides of a document to align.
public struct AlignmentDocument: Sendable {
    /// The source side.
    public let source: AlignmentText

    /// The target side.
    public let target: AlignmentText

    /// Where the right path lies, where that was learned.
    var band: Band?

    /// Creates a document.
    public init(source: AlignmentText, target: AlignmentText) {
        self.source = source
        self.target = target
    }

    /// The share of both sides' letters that stands in beads with text on both sides, 0...1, each bead by its
    /// confidence.
    public func share(in beads: [Bead]) -> Double {
        let paired = beads.filter { !$0.isDeletion }.reduce(0.0) { sum, bead in
            sum + bead.confidence * Double(source.length(bead.source) + target.length(bead.target))
        }
        let all = Double(source.length(0..<source.count) + target.length(0..<target.count))
        return all > 0 ? paired / all : 0
    }
}
