/// A formatting code inside a text: one of TMX's `bpt`, `ept`, `it`, `ph`, `ut`, either end of `hi`, or a tag of another
/// format.
///
/// Codes are not part of the text: a text reads, matches and is searched as if they were not there. A place for each
/// is shown as `{1}`, `{2}` … in their order.
public struct InlineCode: Hashable, Sendable {
    /// Where the code stands: the number of Unicode scalars of the text before it.
    public var offset: Int

    /// The code as XML: a whole element with its content (`<ph x="1">&lt;br/&gt;</ph>`), or the start tag or the end
    /// tag of an element that holds text (`<hi type="bold">`, `</hi>`).
    public var markup: String

    /// Creates a code.
    public init(offset: Int, markup: String) {
        self.offset = offset
        self.markup = markup
    }
}
