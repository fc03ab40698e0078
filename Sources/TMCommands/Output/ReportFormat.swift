internal import TMWorkflows

/// The formats that a build's report is written to files in.
enum ReportFormat {
    case json, html

    /// The format that a file's name shows; `nil` where it shows none.
    init?(path: String) {
        if path.lowercased().hasSuffix(".json") {
            self = .json
        } else if path.lowercased().hasSuffix(".html") || path.lowercased().hasSuffix(".htm") {
            self = .html
        } else {
            return nil
        }
    }

    func text(_ report: BuildReport, memory: String?, archives: [String]) -> String {
        switch self {
        case .json: BuildReportRendering.json(report, memory: memory).text + "\n"
        case .html: BuildReportPage(report: report, memory: memory, archives: archives).text
        }
    }
}
