internal import TMWorkflows

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Lines on standard error.
enum Messages {
    static func complain(_ complaint: Complaint) {
        line("tm: \(complaint.text)")
    }

    static func line(_ text: String) {
        part(text + "\n")
    }

    /// A text without a line's end.
    static func part(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Says that words are made ready for a search, where it takes seconds.
    static func indexing(units: Int, isWhole: Bool) {
        guard units >= 20_000 else { return }
        line("tm: making the words of \(units) units ready\(isWhole ? "" : " that are new")")
    }
}
