/// An attribute of a start tag, and where it stands.
struct XMLAttributeSpan: Hashable {
    /// The name, prefix included.
    var name: String

    /// The value, its references resolved where they can be.
    var value: String

    /// Where the value stands, without its quotation marks.
    var place: Range<Int>
}
