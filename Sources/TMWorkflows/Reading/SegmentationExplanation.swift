public import TMBitext
public import TMSegmentation

/// A text's sentences, and why they end where they end.
public struct SegmentationExplanation: Sendable {
    /// The decoded text.
    public let text: LocatedText

    /// Its sentences.
    public let segments: [Segment]

    /// Every place where a sentence might end, in order.
    public let decisions: [BoundaryDecision]
}
