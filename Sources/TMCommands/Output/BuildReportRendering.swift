internal import TMBitext
internal import TMWorkflows

/// A build's report as text and as JSON.
enum BuildReportRendering {
    static func text(_ report: BuildReport, memory: String?) -> String {
        var rows: [(String, String)] = report.articles.map { ("pages (\($0.language))", String($0.count)) }
        if !report.failures.isEmpty { rows.append(("pages not used", String(report.failures.count))) }
        if !report.ignored.isEmpty { rows.append(("files passed over", String(report.ignored.count))) }
        rows.append(("pairs", String(report.pairs)))
        rows.append(("pages without a twin", String(report.unpaired.count)))
        rows += report.unpaired.map { ("", $0) }
        rows += report.shapes.map { ("beads \($0.shape)", String($0.count)) }
        rows += tenths(report.confidence)
        rows += report.dropped.map { ("dropped: \($0.rule)", "\($0.count) lines") }
        rows.append(("units added", String(report.changes.added)))
        rows.append(("units known", String(report.changes.known)))
        rows.append(("units removed", String(report.changes.removed)))
        rows.append(("pairs unchanged", String(report.changes.unchangedPairs)))
        rows.append(("memory", memory ?? "left as it was (dry run)"))
        return TextTable.text(rows)
    }

    /// The rows of a histogram of confidences; empty tenths are left out.
    static func tenths(_ counts: [Int]) -> [(name: String, value: String)] {
        counts.indices.reversed().filter { counts[$0] > 0 }.map { tenth in
            let range = tenth == 9 ? "0.9 to 1.0" : "0.\(tenth) to 0.\(tenth + 1)"
            return ("confidence \(range)", String(counts[tenth]))
        }
    }

    static func json(_ report: BuildReport, memory: String?) -> JSONValue {
        .object([
            ("pages", .object(report.articles.map { ($0.language.code, .integer($0.count)) })),
            ("failures", .array(report.failures.compactMap { Complaint($0).map { .string($0.text) } })),
            ("ignored", .array(report.ignored.map { .string($0) })),
            ("pairs", .integer(report.pairs)),
            ("unpaired", .array(report.unpaired.map { .string($0) })),
            ("beads", .object(report.shapes.map { ($0.shape.description, .integer($0.count)) })),
            ("confidence", .array(report.confidence.map { .integer($0) })),
            ("dropped", .object(report.dropped.map { ($0.rule, .integer($0.count)) })),
            (
                "units",
                .object([
                    ("added", .integer(report.changes.added)), ("known", .integer(report.changes.known)),
                    ("removed", .integer(report.changes.removed)),
                ])
            ),
            ("unchangedPairs", .integer(report.changes.unchangedPairs)),
            ("memory", memory.map { .string($0) } ?? .null),
        ])
    }
}
