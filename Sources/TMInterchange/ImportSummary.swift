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

    /// Counts what some elements gave.
    init(_ found: FoundUnits) {
        elements = found.elements
        elementsTaken = found.elementsTaken
        units = found.units.count
        issues = found.issues.count
    }

    /// Adds the counts of what follows.
    static func += (summary: inout ImportSummary, next: ImportSummary) {
        summary.elements += next.elements
        summary.elementsTaken += next.elementsTaken
        summary.units += next.units
        summary.issues += next.issues
    }

    /// Notes the encoding in which a document was read.
    mutating func note(_ document: DocumentBytes) {
        encoding = document.encoding
        wronglyDeclaredEncoding = document.contradiction?.declared
    }
}
