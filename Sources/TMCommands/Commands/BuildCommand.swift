internal import ArgumentParser
internal import TMWorkflows

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make a memory from folders of newspaper pages.",
        discussion: """
            Reads all pages, drops their noise, finds which Russian page is which Kazakh one, pairs their sentences and \
            stores the pairs. Building again adds nothing twice; a changed page replaces what it gave before.
            """
    )

    @Argument(help: "Folders of pages, or single pages.")
    var archives: [String]

    @Option(help: "Pairs of pages made by hand: Russian page TAB Kazakh page a line.")
    var pairs: String?

    @Option(help: "Leave out units below this confidence, 0 to 1.")
    var minConfidence: Double = AlignTexts.standardLeastConfidence

    @Option(help: "Also write the report to this file, as JSON.")
    var report: String?

    @Flag(help: "Report what would be stored, and store nothing.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "No progress and no report on the terminal.")
    var quiet = false

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence must be 0 to 1.") }
    }

    func run() async throws {
        let path = memory.path
        let build = BuildMemory(
            leastConfidence: minConfidence,
            pairList: pairs,
            lexicon: lexicon.choice,
            jobs: jobs.jobs,
            isDryRun: dryRun,
            time: Clock.now
        )
        let progress = ProgressLine(isSilent: quiet)
        let result = try await build.run(archives: archives, memoryPath: path) { progress.show($0) }
        progress.end()
        for failure in result.failures { Complaint(failure).map(Messages.complain) }
        let stored = dryRun ? nil : path
        if !quiet { try StandardOutput.text(BuildReportRendering.text(result, memory: stored)) }
        if let report {
            try WriteFile.atomically(BuildReportRendering.json(result, memory: stored).text + "\n", to: report)
        }
        if !result.failures.isEmpty { throw ExitCode(1) }
    }
}
