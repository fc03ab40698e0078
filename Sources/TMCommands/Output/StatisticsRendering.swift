internal import FoundationEssentials
internal import TMBitext

/// The statistics of a memory as rows of a table and as JSON.
enum StatisticsRendering {
    static func rows(_ statistics: MemoryStatistics) -> [(name: String, value: String)] {
        var rows: [(String, String)] = [
            ("units", String(statistics.units)),
            ("imported units", String(statistics.importedUnits)),
        ]
        if statistics.acceptedUnits > 0 { rows.append(("accepted units", String(statistics.acceptedUnits))) }
        if statistics.rejectedUnits > 0 { rows.append(("rejected units", String(statistics.rejectedUnits))) }
        rows.append(("article pairs", String(statistics.articlePairs)))
        rows.append(("runs", String(statistics.runs.count)))
        rows += statistics.languages.map { ("\($0.source)-\($0.target)", "\($0.units) units") }
        rows += statistics.sources.map {
            ("\($0.source) (\($0.language))", "\($0.articles) articles, \($0.units) units")
        }
        rows += BuildReportRendering.tenths(statistics.confidence)
        rows += statistics.marks.map { ("marked: \($0.kind.rawValue)", "\($0.units) units") }
        return rows
    }

    static func months(_ statistics: MemoryStatistics) -> [(name: String, value: String)] {
        statistics.months.map { ($0.month ?? "no date", "\($0.articlePairs) article pairs, \($0.units) units") }
    }

    static func runs(_ statistics: MemoryStatistics) -> [(name: String, value: String)] {
        statistics.runs.map { run in
            ("run \(run.number)", "\(run.kind) \(time(run.startedAt)), \(run.units) units, \(run.input)")
        }
    }

    static func json(_ statistics: MemoryStatistics) -> JSONValue {
        .object([
            ("units", .integer(statistics.units)),
            ("importedUnits", .integer(statistics.importedUnits)),
            ("acceptedUnits", .integer(statistics.acceptedUnits)),
            ("rejectedUnits", .integer(statistics.rejectedUnits)),
            ("articlePairs", .integer(statistics.articlePairs)),
            ("languages", .array(statistics.languages.map(language))),
            ("sources", .array(statistics.sources.map(source))),
            ("months", .array(statistics.months.map(month))),
            ("confidence", .array(statistics.confidence.map { .integer($0) })),
            ("marks", .object(statistics.marks.map { ($0.kind.rawValue, .integer($0.units)) })),
            ("runs", .array(statistics.runs.map(run))),
        ])
    }

    private static func language(_ count: MemoryStatistics.LanguagePairCount) -> JSONValue {
        .object([
            ("source", .string(count.source.code)), ("target", .string(count.target.code)),
            ("units", .integer(count.units)),
        ])
    }

    private static func source(_ count: MemoryStatistics.SourceCount) -> JSONValue {
        .object([
            ("source", .string(count.source)), ("language", .string(count.language.code)),
            ("articles", .integer(count.articles)), ("units", .integer(count.units)),
        ])
    }

    private static func month(_ count: MemoryStatistics.MonthCount) -> JSONValue {
        .object([
            ("month", count.month.map { .string($0) } ?? .null), ("articlePairs", .integer(count.articlePairs)),
            ("units", .integer(count.units)),
        ])
    }

    private static func run(_ run: MemoryStatistics.RunCount) -> JSONValue {
        .object([
            ("run", .integer(Int(run.number))), ("kind", .string(run.kind)),
            ("startedAt", .string(time(run.startedAt))),
            ("input", .string(run.input)), ("units", .integer(run.units)),
        ])
    }

    private static func time(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}
