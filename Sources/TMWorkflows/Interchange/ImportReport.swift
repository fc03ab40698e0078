public import TMBitext
internal import TMInterchange

/// What an import read and what it changed.
public struct ImportReport: Sendable {
    /// Something in the file that could not be taken as it is.
    public struct Issue: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int

        /// What is wrong and what was done about it.
        public let text: String

        init(_ issue: ImportIssue) {
            line = issue.line
            text = Complaint.words(issue)
        }
    }

    /// The file.
    public let file: String

    /// How many units the file holds by its own count: `tu` elements, lines.
    public internal(set) var elements = 0

    /// How many translation units they gave.
    public internal(set) var units = 0

    /// What could not be taken as it is, in the order of the file.
    public internal(set) var issues: [Issue] = []

    /// What changed in the memory; nothing in a dry run.
    public internal(set) var changes = ChangeCounts()

    init(file: String) {
        self.file = file
    }
}
