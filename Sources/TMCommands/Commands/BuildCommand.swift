internal import ArgumentParser
internal import TMWorkflows

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make a memory from folders of newspaper pages.",
        discussion: """
            Reads all pages, drops their noise, finds which Russian page is which Kazakh one, pairs their sentences and \
            stores the pairs. Building again adds nothing twice; a changed page replaces what it gave before; a build that \
            was stopped or killed goes on where it was. Ctrl-C keeps what is done.
            """
    )

    @Argument(help: "Folders of pages, or single pages.")
    var archives: [String]

    @Option(help: "Pairs of pages made by hand: Russian page TAB Kazakh page a line.")
    var pairs: String?

    @Option(help: "Leave out units below this confidence, 0 to 1.")
    var minConfidence: Double = AlignTexts.standardLeastConfidence

    @Option(help: "Also write the report to this file, .json or .html (may be given several times).")
    var report: [String] = []

    @Flag(help: "Report what would be stored, and store nothing.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "No progress and no report on the terminal.")
    var quiet = false

    @Option(help: "A list of abbreviations, beside those that are shipped and those in the memory's folder.")
    var abbreviations: [String] = []

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence must be 0 to 1.") }
        for file in report where ReportFormat(path: file) == nil {
            throw ValidationError("--report \(file): its name must end in .json or .html.")
        }
    }

    func run() async throws {
        let path = memory.path
        let progress = ProgressDisplay(isSilent: quiet)
        let interruption = Interruption()
        let build = BuildMemory(
            leastConfidence: minConfidence,
            pairList: pairs,
            lexicon: lexicon.choice,
            abbreviations: AbbreviationLists(folder: MemoryLocation.folder(ofMemory: path), files: abbreviations),
            jobs: jobs.jobs,
            isDryRun: dryRun,
            time: Clock.now
        )
        defer { progress.end() }
        let result: BuildReport
        do {
            result = try await interruption.run {
                try await build.run(archives: archives, memoryPath: path) { state in
                    interruption.keepSteps(state.stage != .pairing)
                    progress.show(state)
                }
            } atOnce: {
                progress.end()
                Messages.line("tm: stopped; run the same command again to go on")
            }
        } catch is CancellationError {
            progress.end()
            let kept = dryRun ? "" : " the pages read so far are kept;"
            Messages.line("tm: stopped;\(kept) run the same command again to go on")
            throw interruption.exitCode ?? .failure
        }
        progress.end()
        try tell(result, memory: dryRun ? nil : path)
        if !result.isFinished, let code = interruption.exitCode {
            let (done, all) = (result.finishedPairs, result.pairs)
            let stored = dryRun ? "done" : "stored"
            Messages.line("tm: stopped; \(done) of \(all) pairs are \(stored); run the same command again to go on")
            throw code
        }
        if !dryRun { try await index(path) }
        if !result.failures.isEmpty { throw ExitCode(1) }
    }

    private func index(_ memory: String) async throws {
        let (jobs, isSilent) = (jobs.jobs, quiet)
        try await Interruption().run {
            try IndexDisplay.updating(memory, jobs: jobs, isSilent: isSilent)
        } atOnce: {
            Messages.line("tm: stopped; all pairs are stored; the next look-up makes the index")
        }
    }

    private func tell(_ result: BuildReport, memory: String?) throws {
        for failure in result.failures { Complaint(failure).map(Messages.complain) }
        if !quiet { try StandardOutput.text(BuildReportRendering.text(result, memory: memory)) }
        for file in report {
            guard let format = ReportFormat(path: file) else { continue }
            try WriteFile.atomically(format.text(result, memory: memory, archives: archives), to: file)
        }
    }
}
