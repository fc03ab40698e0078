/// A piece of an XML document, in the order of the document.
public enum MarkupEvent: Hashable, Sendable {
    /// An element begins. Names are without their prefix; `line` counts from 1.
    case start(name: String, attributes: [String: String], line: Int)

    /// Text or a CDATA section.
    case text(String)

    /// An element ends.
    case end(name: String)
}
