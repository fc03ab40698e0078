public import TMBitext
internal import TMText

/// Reads tab-separated pairs, a unit a line, in memory bounded by the longest line.
///
/// A first line that names languages (`ru TAB kk`) says which columns are which; without one the first two are source and
/// target. Further columns are kept as properties named by their header, or `x-column-3` and so on. Cells are taken as they
/// are: tabs and line ends cannot stand in them, quotation marks are part of the text.
public struct TSVReader {
    private let languages: (source: Language, target: Language)

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: the language of the first column where no header says otherwise.
    ///   - target: the language of the second.
    public init(source: Language = .russian, target: Language = .kazakh) {
        languages = (source, target)
    }

    /// Reads a file. Parameters and result are those of ``TMXReader/read(_:unit:issue:)``.
    ///
    /// - Throws: `InterchangeError.empty` where there are no bytes; and what the closures throw.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var rows = TSVRows(columns: TSVColumns(languages))
        func handOver(_ line: [UInt8]) throws {
            switch rows.unit(of: line) {
            case .success(let found?): try unit(found)
            case .success(nil): break
            case .failure(let reason):
                try issue(ImportIssue(line: rows.line, reason: reason, effect: .unitSkipped))
            }
        }
        var rest: [UInt8] = []
        var isEmpty = true
        while case let bytes = try nextBytes(), !bytes.isEmpty {
            isEmpty = false
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let last = lines.removeLast()
            for line in lines {
                rest.append(contentsOf: line)
                try handOver(rest)
                rest.removeAll(keepingCapacity: true)
            }
            rest.append(contentsOf: last)
        }
        guard !isEmpty else { throw InterchangeError.empty }
        if !rest.isEmpty { try handOver(rest) }
        return rows.summary
    }
}

/// Turns lines into units and counts them.
private struct TSVRows {
    var columns: TSVColumns
    var line = 0
    var summary = ImportSummary()

    /// The unit of the next line; none for the header and for empty lines.
    mutating func unit(of bytes: [UInt8]) -> Result<ImportedUnit?, ImportIssue.Reason> {
        line += 1
        var bytes = bytes[...]
        if bytes.last == 0x0D { bytes.removeLast() }
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard !bytes.isEmpty else { return .success(nil) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return failure(.undecodable(encoding: "UTF-8"))
        }
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if line == 1, let header = TSVColumns(header: cells) {
            columns = header
            return .success(nil)
        }
        switch columns.unit(of: cells) {
        case .success(let unit):
            summary.elements += 1
            summary.elementsTaken += 1
            summary.units += 1
            return .success(ImportedUnit(unit: unit, line: line))
        case .failure(let reason): return failure(reason)
        }
    }

    private mutating func failure(_ reason: ImportIssue.Reason) -> Result<ImportedUnit?, ImportIssue.Reason> {
        summary.elements += 1
        summary.issues += 1
        return .failure(reason)
    }
}
