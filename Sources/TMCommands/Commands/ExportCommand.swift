internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ExportCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case tmx }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the memory as TMX 1.4b."
    )

    @Argument(help: "The file; standard output where it is left out.")
    var file: String?

    @Option(help: "tmx.")
    var format: Format = .tmx

    @OptionGroup var filter: FilterOptions
    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let export = ExportMemory(filter: filter.filter)
        guard let file, file != "-" else {
            _ = try export.run(memoryPath: memory.path) { try StandardOutput.bytes($0) }
            return
        }
        let units = try WriteFile.atomically(to: file) { try export.run(memoryPath: memory.path, sink: $0) }
        Messages.line("\(file): \(units) units")
    }
}
