internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the units of TMX, XLIFF and PO files and of tab-separated pairs.",
        discussion: "Importing a file again changes nothing. Of a file that cannot be read to its end nothing is kept."
    )

    @Argument(help: "The files: .tmx, .xliff, .po (Russian to Kazakh), or .tsv with Russian TAB Kazakh a line.")
    var files: [String]

    @Flag(help: "Report what the files hold, and store nothing.")
    var dryRun = false

    @Flag(help: "Add also units that a reviewer rejected.")
    var force = false

    @Option(help: "Write a line for each unit that could not be taken as it is to this file: file, line, reason.")
    var report: String?

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let path = memory.path
        let importing = ImportMemory(isDryRun: dryRun, isForced: force, time: Clock.now)
        var issues: [String] = []
        try EachInput(files).forEach { file in
            let report = try importing.run(file: file, memoryPath: path)
            Messages.line(summary(report))
            issues += report.issues.map { "\(file)\t\($0.line)\t\($0.text)" }
        } atEnd: {
            if !dryRun { try IndexDisplay.updating(path, jobs: jobs.jobs) }
            if let report {
                try WriteFile.atomically(issues.map { $0 + "\n" }.joined(), to: report)
            } else {
                for issue in issues.prefix(Self.shownIssues) {
                    Messages.line(issue.replacing("\t", with: ":", maxReplacements: 1).replacing("\t", with: ": "))
                }
                if issues.count > Self.shownIssues {
                    Messages.line("… and \(issues.count - Self.shownIssues) more; --report FILE names them all")
                }
            }
        }
    }

    private func summary(_ report: ImportReport) -> String {
        let read = "\(report.file): \(report.units) units read"
        let issues = report.issues.isEmpty ? "" : ", \(report.issues.count) with a remark"
        if dryRun { return read + issues + "; nothing stored (dry run)" }
        let changes = report.changes
        let enriched = changes.enriched > 0 ? " (\(changes.enriched) of them got notes or properties)" : ""
        let rejected = changes.rejected > 0 ? ", \(changes.rejected) left out as rejected" : ""
        return read + issues + "; \(changes.added) added, \(changes.known) known\(enriched)\(rejected)"
    }

    private static let shownIssues = 20
}
