internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the units of TMX, XLIFF, PO and JSONL files and of pairs.",
        discussion: """
            Importing a file again changes nothing. Of a file that cannot be read to its end nothing is kept, unless \
            --keep-partial is given. Files may be compressed (.gz). Two files behind each other whose names end in languages \
            (corpus.ru corpus.kk) are pairs of lines.
            """
    )

    @Argument(
        help: """
            The files: .tmx, .xliff, .po (Russian to Kazakh), .jsonl; .tsv and .csv with Russian and Kazakh a line, or with \
            a first line that names the columns; - for standard input.
            """
    )
    var files: [String]

    @Option(help: "The files' format, whatever their names: tmx, tsv, csv, jsonl, xliff or po.")
    var format: InterchangeFormat?

    @Flag(help: "Report what would change, and store nothing.")
    var dryRun = false

    @Flag(help: "Add also units that a reviewer rejected.")
    var force = false

    @Flag(help: "Store nothing of a file that holds a unit which cannot be taken.")
    var strict = false

    @Flag(help: "Store the units before the place where a file is damaged or cut off.")
    var keepPartial = false

    @Option(
        help: """
            Where the memory has another translation of the same source: keep it and leave the new one out, replace it where \
            a file brought it, or have both.
            """
    )
    var onConflict = ConflictPolicy.both

    @Option(help: "The encoding of the files, whatever they say themselves: windows-1251, UTF-16LE …")
    var encoding: String?

    @Option(help: "Write a line for each unit that could not be taken as it is to this file: file, line, reason.")
    var report: String?

    @Flag(help: "Leave the look-up index as it is; the next look-up brings it up to date.")
    var noIndex = false

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        if strict, keepPartial { throw ValidationError("--strict and --keep-partial exclude each other.") }
        if files.contains("-"), format == nil { throw ValidationError("Standard input needs --format.") }
    }

    func run() throws {
        let path = memory.path
        let importing = self.importing
        var isChanged = false
        try IssueList.gather(in: report) { issues in
            try EachInput(ImportSource.list(of: files, format: format)).forEach { source in
                let report = try importing.run(source, memoryPath: path) { try issues.add($0, of: source.path) }
                isChanged = !dryRun
                Messages.line(summary(report))
                if let failure = report.failure { throw failure }
            } atEnd: {
                if isChanged, !noIndex { try IndexDisplay.updating(path, jobs: jobs.jobs) }
            }
        }
    }

    private var importing: ImportMemory {
        var importing = ImportMemory(time: Clock.now)
        importing.isDryRun = dryRun
        importing.isForced = force
        importing.isStrict = strict
        importing.keepsPart = keepPartial
        importing.conflicts = onConflict
        importing.encoding = encoding
        return importing
    }

    private func summary(_ report: ImportReport) -> String {
        let changes = report.changes
        let issues = report.issues == 0 ? "" : ", \(report.issues) with a remark"
        let enriched = changes.enriched > 0 ? " (\(changes.enriched) of them got notes or properties)" : ""
        let others = [
            (changes.rejected, "left out as rejected"), (changes.conflicting, "left out as in conflict"),
            (changes.removed, "replaced"),
        ]
        return
            "\(report.file): \(report.units) units read\(issues); \(changes.added) added, \(changes.known) known\(enriched)"
            + others.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
            + (dryRun ? " (dry run, nothing stored)" : "")
    }
}
