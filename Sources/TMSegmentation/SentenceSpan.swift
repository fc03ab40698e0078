public import TMBitext

/// Where a sentence stands in a text, white space around it left out.
public struct SentenceSpan: Hashable, Sendable {
    /// The span in Unicode scalars.
    public let span: TextSpan

    /// The span in bytes of UTF-8.
    public let bytes: Range<Int>

    /// The number of the paragraph that holds it, from 0.
    public let paragraph: Int
}
