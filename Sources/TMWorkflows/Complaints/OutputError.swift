/// Why an output could not be written.
public struct OutputError: Error, Hashable, Sendable {
    /// The file; `-` for standard output.
    public let path: String

    /// The system's error number.
    public let code: Int32

    /// Creates an error.
    public init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }
}
