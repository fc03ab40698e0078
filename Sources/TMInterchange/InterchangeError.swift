/// Why a file of translation units could not be read. Holds facts only.
public enum InterchangeError: Error, Hashable, Sendable {
    /// The document is not well-formed, or ends too early; the line counts from 1, the reason is the parser's.
    case malformed(line: Int, reason: String)

    /// The root element is not the one of the format.
    case notTheFormat(line: Int, found: String)
}
