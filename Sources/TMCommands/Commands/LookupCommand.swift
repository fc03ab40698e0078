internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct LookupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Find units whose text is like a sentence.",
        discussion: """
            Without a sentence, on a terminal, it asks for one after the other; Ctrl-D ends.

            Sorted: context matches first – the same text between the same sentences; then by score after penalties; then \
            by likeness before them; then the unit that has been longer in the memory. A score of 100 is the same text, \
            whatever quotation marks, dashes or look-alike letters it is written with. Every penalty is listed: alignment \
            that is not sure, several translations of one text, doubts about the pair.

            The context is what --previous and --next give, or the lines around in standard input; of an imported unit, \
            what its file says. Standard input is answered line by line: where the next line does not come at once, an \
            answer does not wait for it.

            Inline codes of imported units are no part of the text. They are shown as {1}, {2} …, in a sentence to look for, \
            too; another number of codes than the unit has is a penalty. JSON lists the codes themselves.

            “repaired” is the translation with the sentence's own numbers and Latin names, where nothing else differs.

            Where nothing matches, the longest phrases of the sentence that the memory holds, in any case form, are shown \
            with units they stand in, as tm search shows them; for standard input only with --suggestions.
            """
    )

    @Argument(help: "The sentence; - reads one a line from standard input.")
    var text: [String] = []

    @Option(help: "The sentence before it.")
    var previous: String?

    @Option(help: "The sentence behind it.")
    var next: String?

    @Option(help: "The language of the sentence; told from its letters and words where it is left out.")
    var from: Language?

    @Option(help: "The greatest number of matches.")
    var limit: Int = 5

    @Option(help: "Leave out matches below this score, 1 to 100.")
    var minScore: Int = 70

    @Option(help: "table, json or jsonl.")
    var format: MatchRendering = .table

    @Flag(
        inversion: .prefixedNo,
        help: "Where nothing matches, show known phrases of the sentence; for standard input off if not asked for."
    )
    var suggestions: Bool?

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit must be 1 or more.") }
        guard (1...100).contains(minScore) else { throw ValidationError("--min-score must be 1 to 100.") }
        guard !text.isEmpty || Terminal.asks else {
            throw ValidationError("Name a sentence, or - to read sentences from standard input.")
        }
        guard text != ["-"] || previous == nil && next == nil else {
            throw ValidationError(
                "--previous and --next are for one sentence; in standard input they are the lines around."
            )
        }
    }

    func run() async throws {
        let display = IndexDisplay()
        let lookUp = try LookUp(
            memoryPath: memory.path,
            settings: LookUpSettings(threshold: minScore, limit: limit),
            notice: { display.show($0) }
        )
        let suggest =
            seeksPhrases
            ? SuggestPhrases(memoryPath: memory.path, jobs: jobs.jobs, willIndex: Messages.indexing) : nil
        let (format, from, hasColor) = (format, from, Terminal.hasColor)
        let answer: @Sendable (String, LookUpNeighbours) async throws -> String = { query, neighbours in
            let matches = try lookUp.matches(for: query, from: from, between: neighbours)
            var phrases: [Suggestion]? = suggest.map { _ in [] }
            if matches.isEmpty { phrases = try await suggest?.suggestions(for: query, from: from) }
            return format.text(query, matches, phrases, hasColor: hasColor)
        }
        if text.isEmpty {
            try await ask(answer)
        } else if text == ["-"] {
            try await QueryBatch(jobs: jobs.jobs, answer: answer).run()
        } else {
            let neighbours = LookUpNeighbours(previous: previous, next: next)
            try await StandardOutput.text(answer(text.joined(separator: " "), neighbours))
        }
    }

    /// Whether known phrases are shown where nothing matches.
    private var seeksPhrases: Bool { suggestions ?? (text != ["-"]) }

    /// Asks for sentences until there are no more.
    private func ask(_ answer: (String, LookUpNeighbours) async throws -> String) async throws {
        while true {
            Messages.part("> ")
            guard let line = readLine() else { return Messages.line("") }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            try await StandardOutput.text(answer(line, LookUpNeighbours()) + "\n")
            try StandardOutput.flush()
        }
    }
}

extension MatchRendering: ExpressibleByArgument {}
