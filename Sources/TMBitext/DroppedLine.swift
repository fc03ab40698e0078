/// A line of a page that does not belong to the article.
public struct DroppedLine: Hashable, Sendable {
    /// Where the line stands in the page's text.
    public var span: TextSpan

    /// The line.
    public var text: String

    /// The name of the noise rule that dropped it.
    public var rule: String

    /// Creates a dropped line.
    public init(span: TextSpan, text: String, rule: String) {
        self.span = span
        self.text = text
        self.rule = rule
    }
}
