internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct StatsCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case table, json }

    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is in the memory."
    )

    @Option(help: "table or json.")
    var format: Format = .table

    @OptionGroup var memory: MemoryOptions

    func run() throws {
        let statistics = try CountMemory.statistics(at: memory.path)
        switch format {
        case .table: try StandardOutput.text(Self.table(statistics))
        case .json: try StandardOutput.line(JSONValue(statistics).text)
        }
    }

    private static func table(_ statistics: MemoryStatistics) -> String {
        var rows: [(String, String)] = [
            ("units", String(statistics.units)),
            ("imported units", String(statistics.importedUnits)),
            ("article pairs", String(statistics.articlePairs)),
            ("runs", String(statistics.runs)),
        ]
        rows += statistics.languages.map { ("\($0.source)-\($0.target)", "\($0.units) units") }
        rows += statistics.sources.map {
            ("\($0.source) (\($0.language))", "\($0.articles) articles, \($0.units) units")
        }
        rows += BuildReportRendering.tenths(statistics.confidence)
        return TextTable.text(rows)
    }
}

extension JSONValue {
    fileprivate init(_ statistics: MemoryStatistics) {
        self = .object([
            ("units", .integer(statistics.units)),
            ("importedUnits", .integer(statistics.importedUnits)),
            ("articlePairs", .integer(statistics.articlePairs)),
            ("runs", .integer(statistics.runs)),
            (
                "languages",
                .array(
                    statistics.languages.map {
                        .object([
                            ("source", .string($0.source.code)), ("target", .string($0.target.code)),
                            ("units", .integer($0.units)),
                        ])
                    }
                )
            ),
            (
                "sources",
                .array(
                    statistics.sources.map {
                        .object([
                            ("source", .string($0.source)), ("language", .string($0.language.code)),
                            ("articles", .integer($0.articles)), ("units", .integer($0.units)),
                        ])
                    }
                )
            ),
            ("confidence", .array(statistics.confidence.map { .integer($0) })),
        ])
    }
}
