/// One page of an archive, decoded and otherwise as it was found.
public struct Page: Hashable, Sendable {
    /// The newspaper: the name of the folder that holds the page.
    public var source: String

    /// The path, relative to the folder above the archive's: `samples/priaralye/2024-03-18-41207.ru.txt`.
    public var path: String

    /// The whole decoded text, noise included; of a web page, its visible text, a line for each block. Every `TextSpan` of
    /// the page's article points into it.
    public var text: String

    /// What the page's own data say about it.
    public var facts: PageFacts

    /// What markup says about the lines of the text, in order; empty for a page without markup.
    public var markup: [LineMarkup]

    /// Creates a page.
    public init(
        source: String,
        path: String,
        text: String,
        facts: PageFacts = PageFacts(),
        markup: [LineMarkup] = []
    ) {
        self.source = source
        self.path = path
        self.text = text
        self.facts = facts
        self.markup = markup
    }
}
