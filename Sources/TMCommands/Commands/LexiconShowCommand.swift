internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct LexiconShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the translations of a word, in both directions.",
        discussion: "A lexicon knows words by their first letters; … stands for any ending."
    )

    @Argument(help: "The word.")
    var word: String

    @Option(help: "The lexicon; the shipped one where it is left out.")
    var lexicon: String?

    @Option(help: "How many translations to show in each direction.")
    var limit: Int = 10

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        let translations = try InspectLexicon(path: lexicon).translations(of: word, limit: limit)
        for entry in translations {
            try StandardOutput.line(
                [
                    entry.language.code, entry.word + (entry.isCut ? "…" : ""),
                    entry.translation + (entry.isTranslationCut ? "…" : ""), JSONValue.number(entry.probability).text,
                ].joined(separator: "\t")
            )
        }
        if translations.isEmpty { Messages.line("“\(word)” is not in the lexicon") }
    }
}
