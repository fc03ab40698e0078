internal import TMBitext
internal import TMWorkflows

extension BuildReportRendering {
    static func json(_ report: BuildReport, memory: String?) -> JSONValue {
        .object([
            ("pages", .object(report.articles.map { ($0.language.code, .integer($0.count)) })),
            ("unchangedPages", .integer(report.knownPages)),
            ("failures", .array(report.failures.compactMap { Complaint($0).map { .string($0.text) } })),
            ("doubts", .array(report.doubts.map { .string(Complaint.words($0)) })),
            ("ignored", .array(report.ignored.map { .string($0) })),
            ("pairs", .integer(report.pairs)),
            ("finishedPairs", .integer(report.finishedPairs)),
            ("unsure", .array(report.unsure.map(unsure))),
            ("unpaired", .array(report.unpaired.map { .string($0) })),
            ("vanished", .array(report.vanished.map { .string($0) })),
            ("months", .array(report.months.map(month))),
            (
                "beads",
                .object(
                    report.beads.shapes.sorted { $0.key < $1.key }.map { ($0.key.description, .integer($0.value)) }
                )
            ),
            ("confidence", .array(report.beads.confidence.map { .integer($0) })),
            ("dropped", .object(report.dropped.map { ($0.rule, .integer($0.count)) })),
            (
                "units",
                .object([
                    ("added", .integer(report.changes.added)), ("known", .integer(report.changes.known)),
                    ("removed", .integer(report.changes.removed)), ("rejected", .integer(report.changes.rejected)),
                ])
            ),
            ("unchangedPairs", .integer(report.changes.unchangedPairs)),
            ("seconds", .object(report.times.map { ($0.stage.rawValue, .number($0.seconds)) })),
            ("memory", memory.map { .string($0) } ?? .null),
        ])
    }

    private static func unsure(_ pair: BuildReport.UnsurePair) -> JSONValue {
        .object([("ru", .string(pair.source)), ("kk", .string(pair.target)), ("score", .number(pair.score))])
    }

    private static func month(_ month: BuildReport.Month) -> JSONValue {
        .object([
            ("month", month.month.map { .string($0) } ?? .null), ("ru", .integer(month.sourcePages)),
            ("kk", .integer(month.targetPages)), ("pairs", .integer(month.pairs)),
        ])
    }
}
