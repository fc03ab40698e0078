/// Why a document is not well-formed XML.
public struct MarkupError: Error, Hashable, Sendable {
    /// The line, from 1.
    public let line: Int

    /// What libxml2 says of it.
    public let message: String
}
