internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Count how much of files the memory holds already.",
        discussion: """
            Each segment counts once, in the band of its best match: context – the same text between the same sentences –, \
            100, 95-99, 85-94, 75-84, 50-74, new. The score is that of tm lookup, after penalties. A text that stood before, \
            and is not in the memory, is a repetition: in its own file, or cross-file-repetition in one named before.

            A word is what stands between white space and holds a letter or a digit; characters are Unicode scalars, spaces \
            included. Of XLIFF and PO files all texts count that may be translated, also those that are.

            --rates weighs the words: a file with a band, a tab and per cent a line, for every band. Lines that begin \
            with # are remarks.
            """
    )

    @Argument(help: "The files: .txt, .xlf, .xliff, .po.")
    var files: [String]

    @Option(help: "The language of the texts; the one that each file says or shows where it is left out.")
    var from: Language?

    @Option(help: "table, json or csv.")
    var format: LeverageRendering.Format = .table

    @Option(help: "A file with what a word of each band counts: band TAB per cent.")
    var rates: String?

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func run() async throws {
        let rates = try self.rates.map { try RateTable(at: $0) }
        let display = IndexDisplay()
        let analysis = try AnalyzeFiles(
            memoryPath: memory.path,
            language: from,
            jobs: jobs.jobs,
            notice: { display.show($0) }
        )
        var rendering = LeverageRendering(rates: rates)
        try await EachInput(files).forEach {
            rendering.files.append(($0, try await analysis.leverage(of: $0)))
        } atEnd: {
            try StandardOutput.text(rendering.text(format, total: analysis.total))
        }
    }
}

extension LeverageRendering.Format: ExpressibleByArgument {}
