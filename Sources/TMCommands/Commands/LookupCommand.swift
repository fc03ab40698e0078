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
        let (format, from, hasColor) = (format, from, Terminal.hasColor)
        let answer: @Sendable (String, LookUpNeighbours) throws -> String = { query, neighbours in
            let matches = try lookUp.matches(for: query, from: from, between: neighbours)
            return format.text(query, matches, hasColor: hasColor)
        }
        if text.isEmpty {
            try ask(answer)
        } else if text == ["-"] {
            try await QueryBatch(jobs: jobs.jobs, answer: answer).run()
        } else {
            let neighbours = LookUpNeighbours(previous: previous, next: next)
            try StandardOutput.text(answer(text.joined(separator: " "), neighbours))
        }
    }

    /// Asks for sentences until there are no more.
    private func ask(_ answer: (String, LookUpNeighbours) throws -> String) throws {
        while true {
            Messages.part("> ")
            guard let line = readLine() else { return Messages.line("") }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            try StandardOutput.text(answer(line, LookUpNeighbours()) + "\n")
            try StandardOutput.flush()
        }
    }
}

extension MatchRendering: ExpressibleByArgument {}
