/// One call of a command that adds units: what `provenance` and imports point to.
public struct Run: Hashable, Sendable {
    /// What kind of command it was.
    public enum Kind: String, Hashable, Sendable {
        /// `tm build`
        case build

        /// `tm import`
        case `import`
    }

    /// What kind of command it was.
    public var kind: Kind

    /// When it began, in seconds since 1970-01-01T00:00:00Z.
    public var startedAt: Int

    /// The program's name and version.
    public var tool: String

    /// What was read: archives or a file, as the user named them.
    public var input: String

    /// Creates a run.
    public init(kind: Kind, startedAt: Int, tool: String, input: String) {
        self.kind = kind
        self.startedAt = startedAt
        self.tool = tool
        self.input = input
    }
}
