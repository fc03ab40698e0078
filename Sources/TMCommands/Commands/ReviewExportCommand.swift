internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ReviewExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write units as a table to edit.",
        discussion: """
            The first column takes the decision: accept, reject or join (with the row above); or a, r, j. Leave it empty where \
            there is nothing to say. A changed text replaces the unit's. To split a unit, copy its row and leave in each row \
            what belongs together. “tm review apply FILE” reads the table back.
            """
    )

    @Argument(help: "The table, tab-separated; standard output where it is left out.")
    var file: String?

    @Option(help: "Only units of this page: its path in the archive or the end of it (may be given several times).")
    var article: [String] = []

    @Option(help: "Only units of at most this confidence, 0 to 1.")
    var maxConfidence: Double?

    @Option(help: "Also write the units to this file as an HTML page for reading.")
    var html: String?

    @OptionGroup var filter: FilterOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        if let maxConfidence, !(0...1).contains(maxConfidence) {
            throw ValidationError("--max-confidence must be 0 to 1.")
        }
    }

    func run() throws {
        let export = ExportReview(filter: filter.filter, articles: article, greatestConfidence: maxConfidence)
        var page = ReviewPage()
        var units = 0
        func write(_ line: (String) throws -> Void) throws {
            try line(ExportReview.heading)
            try export.forEachUnit(memoryPath: memory.path) { unit in
                units += 1
                if html != nil { page.add(unit) }
                try line(ExportReview.row(unit))
            }
        }
        if let file, file != "-" {
            try WriteFile.atomically(to: file) { sink in try write { try sink(Array(($0 + "\n").utf8)) } }
            Messages.line("\(file): \(units) units to review")
        } else {
            try write { try StandardOutput.line($0) }
        }
        if let html { try WriteFile.atomically(page.text, to: html) }
    }
}
