/// An element of an XML document, by the places of its tags.
struct XMLElementSpan: Sendable {
    /// The start tag, or the whole of `<a/>`.
    var startTag: Range<Int>

    /// The end tag; empty behind `<a/>`.
    var endTag: Range<Int>

    /// The name, prefix included.
    var name: Range<Int>

    /// The elements in it, in order.
    var children: [XMLElementSpan] = []

    /// All of it.
    var range: Range<Int> { startTag.lowerBound..<endTag.upperBound }

    /// What stands between the tags.
    var content: Range<Int> { startTag.upperBound..<endTag.lowerBound }

    /// Whether it is written as one tag.
    var isOneTag: Bool { endTag.isEmpty }
}
