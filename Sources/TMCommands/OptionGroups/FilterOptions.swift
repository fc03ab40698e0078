internal import ArgumentParser
internal import TMBitext

/// Which units of the memory are wanted.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only units from this newspaper (may be given several times).")
    var source: [String] = []

    @Option(help: "Only units published on this day (YYYY-MM-DD) or later.")
    var since: CalendarDay?

    @Option(help: "Only units published on this day (YYYY-MM-DD) or before.")
    var until: CalendarDay?

    @Option(help: "Only units of at least this confidence, 0 to 1, and imported ones.")
    var minConfidence: Double?

    @Flag(help: "Only units that a reviewer accepted.")
    var reviewed = false

    @Option(
        help: """
            Only units with this quality mark: numbers, length, script, untranslated or rival (may be given several times).
            """
    )
    var marked: [QualityMark.Kind] = []

    @Option(help: "No units with this quality mark; all for none with any (may be given several times).")
    var unmarked: [MarkChoice] = []

    func validate() throws {
        if let minConfidence, !(0...1).contains(minConfidence) {
            throw ValidationError("--min-confidence must be 0 to 1.")
        }
    }

    var filter: UnitFilter {
        var filter = UnitFilter()
        filter.sources = source
        filter.since = since
        filter.until = until
        filter.leastConfidence = minConfidence
        filter.isReviewed = reviewed
        filter.marks = Set(marked)
        filter.excludedMarks = Set(unmarked.flatMap(\.kinds))
        return filter
    }
}
