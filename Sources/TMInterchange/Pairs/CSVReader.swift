public import TMBitext

/// Reads pairs of a CSV file (RFC 4180), a unit a record, in memory bounded by the longest record.
///
/// Columns are told as ``TSVReader`` tells them. Cells may be in quotation marks; commas separate them, or what the first
/// line has instead: semicolons, as spreadsheets of many languages write, or tabs.
public struct CSVReader {
    private let languages: (source: Language, target: Language)
    private let encoding: String?

    /// Creates a reader. Parameters are those of ``TSVReader/init(source:target:encoding:)``.
    public init(source: Language = .russian, target: Language = .kazakh, encoding: String? = nil) {
        languages = (source, target)
        self.encoding = encoding
    }

    /// Reads a file. Parameters and result are those of ``FoundUnitsReader/read(_:unit:issue:)``.
    ///
    /// - Throws: `InterchangeError` where the file is empty or not in its encoding; and what the closures throw.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var records = CSVRecords(encoding: encoding)
        var rows = PairRows(source: languages.source, target: languages.target)
        while let record = try records.next(nextBytes) {
            if let cells = record.cells {
                try rows.take(cells, line: record.line, unit: unit, issue: issue)
            } else {
                try rows.refuse(.malformedLine, record.line, issue)
            }
        }
        return rows.summary
    }
}
