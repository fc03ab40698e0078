public import ArgumentParser
internal import TMBitext
public import TMWorkflows

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the memory as TMX 1.4b, JSONL, XLIFF 1.2, or as pairs.",
        discussion: """
            Without --format the file's name tells the format; a name that ends in .gz makes a compressed file. Units come in \
            the order in which they came into the memory.
            """
    )

    @Argument(help: "The file; standard output where it is left out.")
    var file: String?

    @Option(
        help: """
            tmx or jsonl, with everything the memory knows of a unit; xliff, with codes and notes; tsv or csv, Russian and \
            Kazakh.
            """
    )
    var format: ExportMemory.Format?

    @Option(help: "Only units with this language on one side, written from it.")
    var from: Language?

    @Option(help: "Only units with this language on one side, written to it.")
    var to: Language?

    @OptionGroup var filter: FilterOptions
    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let named = file.flatMap(ExportMemory.Format.init(path:))
        var export = ExportMemory(
            format: format ?? named ?? .tmx,
            isCompressed: file?.lowercased().hasSuffix(".gz") == true,
            filter: filter.filter
        )
        (export.source, export.target) = (from, to)
        guard let file, file != "-" else {
            _ = try export.run(memoryPath: memory.path) { try StandardOutput.bytes($0) }
            return
        }
        let units = try WriteFile.atomically(to: file) { try export.run(memoryPath: memory.path, sink: $0) }
        Messages.line("\(file): \(units) units")
    }
}

extension ExportMemory.Format: ExpressibleByArgument {}
