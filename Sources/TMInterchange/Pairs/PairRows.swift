internal import TMBitext

/// Turns rows of cells into units and counts them: a first row may name the columns.
struct PairRows {
    private(set) var summary = ImportSummary()
    private let usual: (source: Language, target: Language)
    private var columns: PairColumns
    private var mayBeHeader: Bool

    init(source: Language, target: Language, hasHeader: Bool = true) {
        mayBeHeader = hasHeader
        usual = (source, target)
        columns = PairColumns(usual)
    }

    /// Hands over the unit of a row, or why there is none; nothing for the header and for empty rows.
    ///
    /// - Parameters:
    ///   - cells: the row's cells as UTF-8.
    ///   - line: the line where the row begins, from 1.
    mutating func take(
        _ cells: [[UInt8]],
        line: Int,
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws {
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        let texts = cells.compactMap { String(validating: $0, as: UTF8.self) }
        guard texts.count == cells.count else { return try refuse(.undecodable(encoding: "UTF-8"), line, issue) }
        let header = mayBeHeader ? PairColumns(header: texts, usual: usual) : nil
        mayBeHeader = false
        if let header {
            columns = header
            return
        }
        switch columns.unit(of: texts) {
        case .failure(let reason): try refuse(reason, line, issue)
        case .success(let found):
            summary.elements += 1
            summary.elementsTaken += 1
            summary.units += 1
            try unit(ImportedUnit(unit: found, line: line))
        }
    }

    /// Counts a row that cannot be taken, and hands over why.
    mutating func refuse(
        _ reason: ImportIssue.Reason,
        _ line: Int,
        _ issue: (ImportIssue) throws -> Void
    ) throws {
        summary.elements += 1
        summary.issues += 1
        try issue(ImportIssue(line: line, reason: reason, effect: .unitSkipped))
    }
}
