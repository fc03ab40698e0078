internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ReviewApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Read an edited table back.",
        discussion:
            "Without a file the memory is made to follow the decision file beside it, which may have come from elsewhere."
    )

    @Argument(help: "The table that “tm review export” wrote, edited.")
    var file: String?

    @OptionGroup var memory: MemoryOptions

    func run() throws {
        guard let file else {
            let outcome = try ApplyReview.followFile(memoryPath: memory.path)
            return Messages.line("\(outcome.decisionFile): \(outcome.decisions) decisions followed")
        }
        let outcome = try ApplyReview.run(sheet: file, memoryPath: memory.path)
        for conflict in outcome.conflicts { Messages.line("\(file):\(conflict.line): \(Self.words(conflict.reason))") }
        for former in outcome.turned {
            let verdict = former.verdict == .accepted ? "accepted" : "rejected"
            Messages.line("\(file): turned round, was \(verdict) before: \(former.unit.source.text)")
        }
        Messages.line(
            "\(file): \(outcome.accepted) accepted, \(outcome.rejected) rejected; "
                + "\(outcome.decisionFile) holds \(outcome.decisions) decisions"
        )
        if !outcome.conflicts.isEmpty { throw ExitCode(1) }
    }

    private static func words(_ reason: ReviewOutcome.Conflict.Reason) -> String {
        switch reason {
        case .unitGone: "the memory has this unit no longer; export again"
        case .contradicted: "another row decides the same texts the other way; neither is followed"
        }
    }
}
