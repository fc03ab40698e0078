internal import ArgumentParser

struct LexiconCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Train a bilingual lexicon, or look into one.",
        subcommands: [LexiconTrainCommand.self, LexiconShowCommand.self, LexiconInfoCommand.self]
    )
}
