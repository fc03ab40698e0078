/// Why a file is not SRX.
public enum SRXError: Error, Hashable, Sendable {
    /// It is not well-formed XML; `message` is the parser's.
    case malformed(line: Int, message: String)

    /// Its root element is not `srx`.
    case notSRX(root: String)

    /// A language map names rules that the file does not have.
    case missingRules(line: Int, name: String)
}
