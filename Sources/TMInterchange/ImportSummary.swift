/// What a reader found in a file.
public struct ImportSummary: Hashable, Sendable {
    /// How many units the file holds, by its own count: `tu` elements of a TMX.
    public var elements = 0

    /// How many of them gave at least one translation unit.
    public var elementsTaken = 0

    /// How many translation units they gave: one for each translation.
    public var units = 0

    /// How many issues were reported.
    public var issues = 0

    /// The encoding the file was read in, by its IANA name.
    public var encoding = "UTF-8"

    /// The encoding the file says it is in, where that is wrong.
    public var wronglyDeclaredEncoding: String?

    /// Creates a summary of nothing.
    public init() {}
}
