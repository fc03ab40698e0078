internal import ArgumentParser

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Let a person look through units and decide.",
        discussion: """
            Decisions are kept beside the memory, one a line, in memory.decisions.tsv. Every build and every import follows \
            them: a rejected pair of texts does not come back, an accepted one stays.
            """,
        subcommands: [ReviewExportCommand.self, ReviewApplyCommand.self]
    )
}
