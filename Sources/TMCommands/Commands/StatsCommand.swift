internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct StatsCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case table, json }

    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is in the memory."
    )

    @Option(help: "table or json; json holds months and runs too.")
    var format: Format = .table

    @Flag(help: "List article pairs and units by month.")
    var months = false

    @Flag(help: "List the runs that added units.")
    var runs = false

    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let statistics = try CountMemory.statistics(at: memory.path)
        switch format {
        case .table: try StandardOutput.text(table(statistics))
        case .json: try StandardOutput.line(StatisticsRendering.json(statistics).text)
        }
    }

    private func table(_ statistics: MemoryStatistics) -> String {
        var rows = StatisticsRendering.rows(statistics)
        if months { rows += StatisticsRendering.months(statistics) }
        if runs { rows += StatisticsRendering.runs(statistics) }
        return TextTable.text(rows)
    }
}
