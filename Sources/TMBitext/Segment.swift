/// One sentence (or headline, or list item) of a text: TMX's `seg`.
public struct Segment: Hashable, Sendable {
    /// Where the segment stands in the decoded input, white space at its ends left out.
    public var span: TextSpan

    /// The number of the paragraph that holds it, from 0.
    public var paragraph: Int

    /// The text at `span`.
    public var text: String

    /// Creates a segment.
    public init(span: TextSpan, paragraph: Int, text: String) {
        self.span = span
        self.paragraph = paragraph
        self.text = text
    }
}
