internal import TMBitext
internal import TMWorkflows

/// A build's report as text and as JSON.
enum BuildReportRendering {
    /// So many paths of a kind are shown; files of the report name them all.
    private static let shownPaths = 10

    static func text(_ report: BuildReport, memory: String?) -> String {
        var rows: [(String, String)] = report.articles.map { ("pages (\($0.language))", String($0.count)) }
        if report.knownPages > 0 { rows.append(("pages unchanged", String(report.knownPages))) }
        if !report.failures.isEmpty { rows.append(("pages not used", String(report.failures.count))) }
        if !report.doubts.isEmpty { rows += list("pages in doubt", report.doubts.map(Complaint.words)) }
        if !report.ignored.isEmpty { rows.append(("files passed over", String(report.ignored.count))) }
        rows.append(("pairs", String(report.pairs)))
        if !report.isFinished { rows.append(("pairs done", String(report.finishedPairs))) }
        let unsure = report.unsure.map { "\($0.source) ? \($0.target) (\(JSONValue.number($0.score).text))" }
        if !unsure.isEmpty { rows += list("pairs not sure, not stored", unsure) }
        rows += list("pages without a twin", report.unpaired)
        if !report.vanished.isEmpty { rows += list("pages gone, units kept", report.vanished) }
        rows += report.beads.shapes.sorted { $0.key < $1.key }.map { ("beads \($0.key)", String($0.value)) }
        rows += tenths(report.beads.confidence)
        rows += report.dropped.map { ("dropped: \($0.rule)", "\($0.count) lines") }
        rows.append(("units added", String(report.changes.added)))
        rows.append(("units known", String(report.changes.known)))
        rows.append(("units removed", String(report.changes.removed)))
        if report.changes.rejected > 0 { rows.append(("units rejected in review", String(report.changes.rejected))) }
        rows.append(("pairs unchanged", String(report.changes.unchangedPairs)))
        rows.append(("memory", memory ?? "left as it was (dry run)"))
        return TextTable.text(rows)
    }

    /// A row with the number of paths, and a row for each of the first ones.
    private static func list(_ name: String, _ paths: [String]) -> [(String, String)] {
        let more = paths.count - shownPaths
        return [(name, String(paths.count))] + paths.prefix(shownPaths).map { ("", $0) }
            + (more > 0 ? [("", "… and \(more) more; --report FILE names them all")] : [])
    }

    /// How long each stage took and how fast it was, on one line.
    static func times(_ report: BuildReport) -> String {
        let pages = report.articles.reduce(0) { $0 + $1.count }
        return report.times.map { time in
            let count = time.stage == .aligning ? report.finishedPairs : pages
            let rate = Int((Double(count) / max(time.seconds, 0.001)).rounded())
            return "\(time.stage.rawValue) \(ProgressText.time(time.seconds)) (\(rate)/s)"
        }.joined(separator: ", ")
    }

    /// The rows of a histogram of confidences; empty tenths are left out.
    static func tenths(_ counts: [Int]) -> [(name: String, value: String)] {
        counts.indices.reversed().filter { counts[$0] > 0 }.map { tenth in
            ("confidence \(tenthName(tenth))", String(counts[tenth]))
        }
    }

    static func tenthName(_ tenth: Int) -> String {
        tenth == 9 ? "0.9 to 1.0" : "0.\(tenth) to 0.\(tenth + 1)"
    }
}
