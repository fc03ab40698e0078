/// Why a file of translation units could not be read to its end. Holds facts only.
///
/// Lines count from 1. The units before that line were complete, and have been handed over.
public enum InterchangeError: Error, Hashable, Sendable {
    /// Nothing is in the file.
    case empty

    /// The file is not XML at all.
    case notXML(line: Int)

    /// The file is compressed, and its compressed form is damaged.
    case damagedCompression(line: Int)

    /// The file says it is in an encoding that is not known.
    case unknownEncoding(name: String)

    /// The file is not in the encoding it says, or, saying none, not in UTF-8; `guess` is the one it looks to be in.
    case undecodable(line: Int, encoding: String, guess: String?)

    /// The document is not well-formed; the reason is the parser's.
    case malformed(line: Int, reason: String)

    /// The document stops in the middle.
    case truncated(line: Int)

    /// The root element is not the one of the format.
    case notTheFormat(line: Int, found: String)

    /// The root element is not that of an XLIFF file.
    case notXLIFF(line: Int, found: String)

    /// The file is in an encoding that cannot be written back; only UTF-8 and UTF-16 can.
    case unwritableEncoding(name: String)

    /// A line of a PO file does not follow the rules of the format.
    case malformedLine(Int)

    /// Elements are nested more deeply than any file of the format needs.
    case tooDeep(line: Int)

    /// Of two files whose lines belong together one has only so many lines, the other more.
    case unequalLines(shorter: Int)
}

extension InterchangeError {
    init(_ defect: InputDefect, line: Int) {
        self =
            switch defect {
            case .damagedCompression: .damagedCompression(line: line)
            case .unknownEncoding(let name): .unknownEncoding(name: name)
            case .undecodable(let encoding): .undecodable(line: line, encoding: encoding, guess: nil)
            }
    }
}
