public import ArgumentParser
internal import TMBitext
public import TMWorkflows

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the memory as TMX 1.4b, JSONL, XLIFF 1.2, or as pairs.",
        discussion: """
            Without --format the file's name tells the format; a name that ends in .gz makes a compressed file. Units come in \
            the order in which they came into the memory. --format moses writes two files: corpus names corpus.ru and corpus.kk.
            """
    )

    @Argument(help: "The file; standard output where it is left out.")
    var file: String?

    @Option(
        help: """
            tmx or jsonl, with everything the memory knows of a unit; xliff, with codes and notes; tsv, csv or moses, Russian \
            and Kazakh.
            """
    )
    var format: ExportMemory.Format?

    @Option(help: "Only units with this language on one side, written from it.")
    var from: Language?

    @Option(help: "Only units with this language on one side, written to it.")
    var to: Language?

    @OptionGroup var filter: FilterOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        if format == .moses, file == nil || file == "-" {
            throw ValidationError("--format moses writes two files: name what their names begin with.")
        }
    }

    func run() throws {
        let named = file.flatMap(ExportMemory.Format.init(path:))
        var export = ExportMemory(
            format: format ?? named ?? .tmx,
            isCompressed: format != .moses && file?.lowercased().hasSuffix(".gz") == true,
            filter: filter.filter
        )
        (export.source, export.target) = (from, to)
        guard let file, file != "-" else {
            _ = try export.run(memoryPath: memory.path) { try StandardOutput.bytes($0) }
            return
        }
        if export.format == .moses { return try writeLines(export, to: file) }
        let units = try WriteFile.atomically(to: file) { try export.run(memoryPath: memory.path, sink: $0) }
        Messages.line("\(file): \(units) units")
    }

    private func writeLines(_ export: ExportMemory, to stem: String) throws {
        let (first, second) = ("\(stem).\(export.columns.0)", "\(stem).\(export.columns.1)")
        let units = try WriteFile.atomically(to: first) { sink in
            try WriteFile.atomically(to: second) { try export.run(memoryPath: memory.path, sink: sink, second: $0) }
        }
        Messages.line("\(first), \(second): \(units) units")
    }
}

extension ExportMemory.Format: ExpressibleByArgument {}
