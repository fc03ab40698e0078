/// What the markup of a web page says about one line of its text.
public struct LineMarkup: Hashable, Sendable {
    /// The part of the page that a line stands in.
    public enum Part: Hashable, Sendable {
        /// The element that holds the article.
        case article

        /// Another part of the page: columns beside the article, what stands above and below it.
        case outside

        /// A part that serves the reader, as menus, forms, buttons, comments and lists of other articles do.
        case widget

        /// Words below a picture.
        case caption
    }

    /// Where the line stands in the page's text.
    public var span: TextSpan

    /// The part it stands in.
    public var part: Part

    /// How much of the line is the text of links, 0...1.
    public var linkShare: Double

    /// Whether the line is a cell of a table of short cells.
    public var isCell: Bool

    /// Creates a line's markup.
    public init(span: TextSpan, part: Part, linkShare: Double, isCell: Bool = false) {
        self.span = span
        self.part = part
        self.linkShare = linkShare
        self.isCell = isCell
    }
}
