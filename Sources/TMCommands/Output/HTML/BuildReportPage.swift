internal import TMBitext
internal import TMWorkflows

/// A build's report as a self-contained HTML page with plots.
struct BuildReportPage {
    let report: BuildReport
    let memory: String?
    let archives: [String]

    var text: String {
        let parts = [heading, figures, months, panels, lists, foot]
        return HTMLText.page(
            title: "Build of " + archives.joined(separator: ", "),
            style: ReportStyle.css,
            body: parts.filter { !$0.isEmpty }.joined(separator: "\n")
        )
    }

    private var heading: String {
        let state =
            report.isFinished
            ? ""
            : "<p class=\"warning\">Stopped before its end: "
                + "\(report.finishedPairs) of \(report.pairs) pairs are done.</p>"
        return "<h1>Build of \(HTMLText.escaped(archives.joined(separator: ", ")))</h1>" + state
    }

    private var figures: String {
        var figures: [(String, Int)] = report.articles.map { ("pages in \(Self.name($0.language))", $0.count) }
        figures += [("pairs", report.pairs), ("pages without a twin", report.unpaired.count)]
        figures += [("units", report.beads.confidence.reduce(0, +)), ("units added", report.changes.added)]
        if report.changes.removed > 0 { figures.append(("units removed", report.changes.removed)) }
        if !report.unsure.isEmpty { figures.append(("pairs not sure", report.unsure.count)) }
        if !report.failures.isEmpty { figures.append(("pages not used", report.failures.count)) }
        if !report.vanished.isEmpty { figures.append(("pages gone", report.vanished.count)) }
        let cells = figures.map { "<div><b>\($0.1)</b><span>\(HTMLText.escaped($0.0))</span></div>" }
        return "<section class=\"figures\">\(cells.joined())</section>"
    }

    private var months: String {
        let chart = ColumnChart(
            names: report.months.map { $0.month ?? "no date" },
            series: [
                ColumnChart.Series(
                    name: "pages in Russian",
                    color: "#4878a8",
                    values: report.months.map(\.sourcePages)
                ),
                ColumnChart.Series(name: "pages in Kazakh", color: "#e0a030", values: report.months.map(\.targetPages)),
                ColumnChart.Series(name: "pairs", color: "#3c9a5f", values: report.months.map(\.pairs)),
            ],
            width: 860
        )
        return """
            <section><h2>Pages and pairs by month</h2><div class="plot">\(chart.svg)</div>\(chart.legend)</section>
            """
    }

    private var panels: String {
        let confidence = ColumnChart(
            names: (0..<10).map { BuildReportRendering.tenthName($0).replacing(" to ", with: "–") },
            series: [ColumnChart.Series(name: "beads", color: "#4878a8", values: report.beads.confidence)],
            width: 420
        )
        let shapes = report.beads.shapes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let dropped = report.dropped.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
        return """
            <div class="columns">
            <section><h2>Confidence of the beads</h2>\(confidence.svg)</section>
            <section><h2>Shapes of the beads</h2>\
            \(BarList(bars: shapes.map { ($0.key.description, $0.value) }, color: "#7a68a6").svg)</section>
            <section><h2>Dropped lines by rule</h2>\
            \(BarList(bars: dropped.map { ($0.rule, $0.count) }, color: "#a86048").svg)</section>
            </div>
            """
    }

    private var lists: String {
        [
            list("Pages not used", report.failures.compactMap { Complaint($0)?.text }),
            list("Pages in doubt", report.doubts.map(Complaint.words)),
            list(
                "Pairs that are not sure and not stored",
                report.unsure.map { "\($0.source) ? \($0.target) (\(JSONValue.number($0.score).text))" }
            ),
            list("Pages without a twin", report.unpaired),
            list("Pages that are gone; their units are kept", report.vanished),
            list("Files passed over", report.ignored),
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        let items = lines.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
        return "<details><summary>\(title) (\(lines.count))</summary><ul>\(items)</ul></details>"
    }

    private var foot: String {
        let stored = memory.map { "Stored in \(HTMLText.escaped($0))." } ?? "Nothing was stored (dry run)."
        return "<p class=\"foot\">\(stored) \(ToolVersion.current): \(BuildReportRendering.times(report)).</p>"
    }

    private static func name(_ language: Language) -> String {
        switch language {
        case .russian: "Russian"
        case .kazakh: "Kazakh"
        default: language.code
        }
    }
}
