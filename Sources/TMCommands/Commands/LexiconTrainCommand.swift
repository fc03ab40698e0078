internal import ArgumentParser
internal import TMWorkflows

struct LexiconTrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a lexicon from sentence pairs: ru TAB kk a line."
    )

    @Argument(help: "The files of pairs.")
    var files: [String]

    @Option(name: .shortAndLong, help: "The lexicon to write.")
    var output: String

    @Option(help: "Other languages, as de,fr.")
    var languages: LanguagePair = .newspapers

    @OptionGroup var jobs: JobsOptions

    func run() async throws {
        let training = TrainLexicon(languages: (languages.source, languages.target), jobs: jobs.jobs)
        let summary = try await training.train(from: files, to: output)
        Messages.line("\(output): \(summary.wordPairs) word pairs, \(summary.byteCount) bytes")
    }
}
