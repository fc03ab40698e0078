public import ArgumentParser
internal import TMBitext
public import TMWorkflows

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the memory as TMX 1.4b or as tab-separated pairs."
    )

    @Argument(help: "The file; standard output where it is left out.")
    var file: String?

    @Option(help: "tmx, with everything the memory knows of a unit; tsv, Russian TAB Kazakh a line.")
    var format: ExportMemory.Format = .tmx

    @OptionGroup var filter: FilterOptions
    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let export = ExportMemory(format: format, filter: filter.filter)
        guard let file, file != "-" else {
            _ = try export.run(memoryPath: memory.path) { try StandardOutput.bytes($0) }
            return
        }
        let units = try WriteFile.atomically(to: file) { try export.run(memoryPath: memory.path, sink: $0) }
        Messages.line("\(file): \(units) units")
    }
}

extension ExportMemory.Format: ExpressibleByArgument {}
