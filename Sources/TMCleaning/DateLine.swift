internal import TMBitext

/// A line that says when a page was published: a day, a time or both, with nothing else but labels and counters.
struct DateLine {
    /// The day; `nil` where only a time or a day without its year is named.
    let day: CalendarDay?

    /// Reads a line; `nil` when it says more than a date line does.
    init?(_ line: String) {
        var scanner = DateScanner(line)
        guard let day = scanner.scan() else { return nil }
        self.day = day
    }
}
