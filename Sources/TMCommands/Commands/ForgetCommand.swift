internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Take back what came from an article, a newspaper or a run.",
        discussion: """
            Units that came from elsewhere too stay, and so do units that a reviewer accepted. A later build of an archive that \
            still holds the article brings its units back.
            """
    )

    @Option(help: "A page: its path in the archive, or the end of it.")
    var article: String?

    @Option(help: "A newspaper.")
    var source: String?

    @Option(name: .customLong("run"), help: "A run, by its number; “tm stats --runs” lists them.")
    var runNumber: Int64?

    @OptionGroup var memory: MemoryOptions

    private var origins: [UnitOrigin] {
        [article.map { .article(path: $0) }, source.map { .source(name: $0) }, runNumber.map { .run(number: $0) }]
            .compactMap(\.self)
    }

    func validate() throws {
        guard origins.count == 1 else { throw ValidationError("Name one of --article, --source and --run.") }
    }

    func run() throws {
        for origin in origins {
            let counts = try ForgetOrigin.run(origin, memoryPath: memory.path)
            let imports = counts.imports > 0 ? ", \(counts.imports) imported" : ""
            Messages.line(
                "forgotten: \(counts.pairs) article pairs, \(counts.places) places\(imports); \(counts.units) units gone"
            )
        }
    }
}
