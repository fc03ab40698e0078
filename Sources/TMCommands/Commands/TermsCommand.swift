internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct TermsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "List the terms of the memory with their translations.",
        discussion: """
            Terms are runs of one to six words that stand often – names of posts, agencies, laws – and are translated in a \
            way that shows from the units they stand in. They are candidates: read them before you rely on them.

            A term that is translated in several ways has a line for each, with the number of units; --varying lists only \
            such terms. The most telling come first: frequent, sure and of several words. Terms stand in their base form \
            where that was seen.

            tsv is a line a translation; tbx is TermBase eXchange (ISO 30042:2019, TBX-Basic).
            """
    )

    @Option(help: "The language of the terms.")
    var lang: Language = .russian

    @Option(help: "How many units a term must stand in at least.")
    var minCount: Int = 3

    @Option(help: "The greatest number of terms; all where it is 0.")
    var limit: Int = 100

    @Flag(help: "List only terms that are translated in several ways.")
    var varying = false

    @Option(help: "table, json, tsv or tbx.")
    var format: TermRendering = .table

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file; standard output where it is left out.")
    var output: String?

    @Option(help: "Only units from this newspaper (may be given several times).")
    var source: [String] = []

    @Option(help: "Only units published on this day (YYYY-MM-DD) or later.")
    var since: CalendarDay?

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard minCount >= 2 else { throw ValidationError("--min-count must be 2 or more.") }
        guard limit >= 0 else { throw ValidationError("--limit must be 0 or more.") }
    }

    func run() async throws {
        var filter = UnitFilter()
        filter.sources = source
        filter.since = since
        let find = FindTerms(
            language: lang,
            least: minCount,
            limit: limit == 0 ? nil : limit,
            onlyVarying: varying,
            filter: filter,
            jobs: jobs.jobs
        )
        let list = try await find.terms(memoryPath: memory.path)
        guard let output, output != "-" else {
            return try format.write(list, hasColor: Terminal.hasColor) { try StandardOutput.bytes($0) }
        }
        try WriteFile.atomically(to: output) { try format.write(list, hasColor: false, sink: $0) }
        Messages.line("\(output): \(list.terms.count) terms")
    }
}

extension TermRendering: ExpressibleByArgument {}
