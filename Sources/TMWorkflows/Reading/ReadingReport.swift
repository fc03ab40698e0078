/// What was found in archives besides articles.
public struct ReadingReport: Hashable, Sendable {
    /// The files, entries and records that should hold a page and do not: each with its reason.
    public internal(set) var failures: [InputError] = []

    /// What is doubtful about pages that were used.
    public internal(set) var doubts: [InputDoubt] = []

    /// How many pages were not read, being as they were when they were read last.
    public internal(set) var knownPages = 0

    /// The files that are no pages by their names.
    public internal(set) var ignored: [String] = []
}
