/// Why a file of translation units could not be read to its end. Holds facts only.
///
/// Lines count from 1. The units before that line were complete, and have been handed over.
public enum InterchangeError: Error, Hashable, Sendable {
    /// Nothing is in the file.
    case empty

    /// The file is not XML at all.
    case notXML(line: Int)

    /// The document is not well-formed; the reason is the parser's.
    case malformed(line: Int, reason: String)

    /// The document stops in the middle.
    case truncated(line: Int)

    /// The root element is not the one of the format.
    case notTheFormat(line: Int, found: String)

    /// Elements are nested more deeply than any file of the format needs.
    case tooDeep(line: Int)
}
