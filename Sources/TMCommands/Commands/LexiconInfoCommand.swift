internal import ArgumentParser
internal import TMWorkflows

struct LexiconInfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show what a lexicon is made of."
    )

    @Argument(help: "The lexicon; the shipped one where it is left out.")
    var file: String?

    func run() throws {
        let summary = try InspectLexicon(path: file).summary()
        try StandardOutput.line("languages\t\(summary.source),\(summary.target)")
        try StandardOutput.line("\(summary.source) words\t\(summary.sourceWords)")
        try StandardOutput.line("\(summary.target) words\t\(summary.targetWords)")
        try StandardOutput.line("word pairs\t\(summary.wordPairs)")
        try StandardOutput.line("bytes\t\(summary.byteCount)")
        for line in summary.provenance { try StandardOutput.line("trained from\t\(line)") }
    }
}
