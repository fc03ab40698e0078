internal import TMBitext
internal import TMText

/// A line that says when a page was published: a day, a time or both, with nothing else but labels and counters.
struct DateLine: Sendable {
    /// The day; `nil` where only a time or a day without its year is named.
    let day: CalendarDay?

    /// The most bytes of a date line in UTF-8.
    private static let longest = 300

    /// Reads a line of a page, as below. A line without a number, with too many words or with a word that no date line
    /// holds is not looked at closely.
    init?(_ line: PageLine) {
        guard line.tokens.count <= Self.mostTokens, line.tokens.contains(where: { $0.kind == .number }),
            line.words.allSatisfy(DateScanner.mayHold)
        else { return nil }
        self.init(line.text)
    }

    private static let mostTokens = 40

    /// Reads a line; `nil` when it says more than a date line does.
    init?(_ line: String) {
        guard line.utf8.count <= Self.longest else { return nil }
        var scanner = DateScanner(line)
        guard let day = scanner.scan() else { return nil }
        self.day = day
    }
}
