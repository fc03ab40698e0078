public import TMBitext

/// Reads tab-separated pairs, a unit a line, in memory bounded by the longest line.
///
/// A first line that names languages (`ru TAB kk`) says which columns are which; without one the first two are source and
/// target. Further columns are kept as properties named by their header, or `x-column-3` and so on. Cells are taken as they
/// are: tabs and line ends cannot stand in them, quotation marks are part of the text.
public struct TSVReader {
    private let languages: (source: Language, target: Language)
    private let encoding: String?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: the language of the first column where no header says otherwise.
    ///   - target: the language of the second.
    ///   - encoding: the name of the file's encoding; `nil` for what its byte-order mark tells, or else UTF-8.
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
        var lines = TextLines(encoding: encoding)
        var rows = PairRows(source: languages.source, target: languages.target)
        while let line = try lines.next(nextBytes) {
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map(Array.init)
            try rows.take(cells, line: lines.number, unit: unit, issue: issue)
        }
        return rows.summary
    }
}
