internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct LookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Find units whose text is like a sentence."
    )

    @Argument(help: "The sentence; - reads one a line from standard input.")
    var text: [String]

    @Option(help: "The language of the sentence; told from its letters and words where it is left out.")
    var from: Language?

    @Option(help: "The greatest number of matches.")
    var limit: Int = 5

    @Option(help: "Leave out matches below this score, 1 to 100.")
    var minScore: Int = 70

    @Option(help: "table, json or jsonl.")
    var format: MatchRendering = .table

    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit must be 1 or more.") }
        guard (1...100).contains(minScore) else { throw ValidationError("--min-score must be 1 to 100.") }
    }

    func run() throws {
        let lookUp = try LookUp(
            memoryPath: memory.path,
            settings: LookUpSettings(threshold: minScore, limit: limit)
        )
        guard text == ["-"] else { return try answer(text.joined(separator: " "), with: lookUp) }
        while let line = readLine() {
            try answer(line, with: lookUp)
            try StandardOutput.flush()
        }
    }

    private func answer(_ query: String, with lookUp: LookUp) throws {
        let matches = try lookUp.matches(for: query, from: from)
        try StandardOutput.text(format.text(query, matches, hasColor: Terminal.hasColor))
    }
}

extension MatchRendering: ExpressibleByArgument {}
