internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find units that hold words, in any case form.",
        discussion: """
            All words must stand in one text of the unit, in either language, in whatever case and number: закон finds \
            «законами», заң finds «заңдарының». A phrase in quotes must stand together, a word behind “-” must not be there, \
            a word with a star at its end may go on: tm search 'министр "Верховный суд" -проект бюджет*'. The newest come \
            first; what translates the words is marked where the lexicon knows it.

            The words of a memory are kept in a file beside it, with .concordance at its name's end; it is made when first \
            needed and follows the memory by itself.
            """
    )

    @Argument(parsing: .allUnrecognized, help: "Words, phrases in quotes, words behind “-” that must not be there.")
    var words: [String]

    @Option(help: "Search the texts of this language only.")
    var lang: Language?

    @Option(help: "The greatest number of units.")
    var limit: Int = 20

    @Option(help: "Only units from this newspaper (may be given several times).")
    var source: [String] = []

    @Option(help: "Only units published on this day (YYYY-MM-DD) or later.")
    var since: CalendarDay?

    @Option(help: "table, json or jsonl (a unit a line).")
    var format: HitRendering = .table

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let search = SearchMemory(language: lang, limit: limit, sources: source, since: since, jobs: jobs.jobs)
        let hits = try await search.hits(
            for: words.joined(separator: " "),
            memoryPath: memory.path,
            willIndex: Messages.indexing
        )
        try StandardOutput.text(format.text(hits, hasColor: Terminal.hasColor))
    }
}

extension HitRendering: ExpressibleByArgument {}
