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

    /// How many translation units it gave.
    public internal(set) var units = 0

    /// How much could not be taken as it is.
    public internal(set) var issues = 0

    /// How many of these are units that were not taken.
    public internal(set) var refused = 0

    /// What changed in the memory, or would change.
    public internal(set) var changes = ChangeCounts()

    /// Why the file was not read to its end.
    public internal(set) var failure: InputError?

    init(file: String) {
        self.file = file
    }
}
