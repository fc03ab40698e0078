internal import TMBitext
internal import TMStore

/// The table that a reviewer edits, one unit a row.
enum ReviewSheet {
    /// The names of the columns, as the first line gives them.
    static let columns = [
        "decision", "source", "target", "confidence", "marks", "languages", "id", "source page", "target page",
    ]

    /// What the first cell of a row can ask for.
    enum Verb {
        case none, accept, reject, join

        init?(_ cell: String) {
            switch cell.lowercased() {
            case "": self = .none
            case "accept", "a", "+": self = .accept
            case "reject", "r", "-": self = .reject
            case "join", "j": self = .join
            default: return nil
            }
        }
    }

    /// A row as it was read back.
    struct Row {
        var line: Int
        var verb: Verb
        var source: String
        var target: String
        var languages: (source: Language, target: Language)
        var digest: Int64?
        var sourcePage: String
        var targetPage: String
    }

    /// A unit with the one place it is reviewed at as a row, without its line end.
    static func text(_ unit: TranslationUnit) -> String {
        let place = unit.provenance.first
        let marks = unit.marks.map { "\($0.kind.rawValue): \($0.detail)" }.joined(separator: "; ")
        let confidence = place.map { String(($0.confidence * 1_000).rounded() / 1_000) } ?? ""
        return [
            "", unit.source.text, unit.target.text, confidence, marks,
            "\(unit.source.language)-\(unit.target.language)", identifier(unit.digest),
            place?.sourceArticle.path ?? "", place?.targetArticle.path ?? "",
        ].map(TabbedCell.escaped).joined(separator: "\t")
    }

    /// Reads a sheet; columns may stand in another order, and others beside them.
    ///
    /// - Throws: ``ReviewError``.
    static func rows(of text: String, path: String) throws(ReviewError) -> [Row] {
        var rows = TabbedCell.rows(of: text)[...]
        guard let names = rows.popFirst()?.cells else { throw ReviewError.notASheet(path: path, missing: columns[0]) }
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() { places[name.lowercased()] = place }
        for column in columns where places[column] == nil && column != "confidence" && column != "marks" {
            throw ReviewError.notASheet(path: path, missing: column)
        }
        var result: [Row] = []
        for (line, cells) in rows {
            func cell(_ column: String) -> String {
                guard let place = places[column], place < cells.count else { return "" }
                return trimmed(cells[place])
            }
            result.append(try row(line: line, path: path, cell))
        }
        return result
    }

    private static func row(line: Int, path: String, _ cell: (String) -> String) throws(ReviewError) -> Row {
        guard let verb = Verb(cell("decision")) else {
            throw ReviewError.unknownVerb(path: path, line: line, verb: cell("decision"))
        }
        let languages = cell("languages").split(separator: "-").compactMap { Language(String($0)) }
        let identifier = cell("id")
        let digest = UInt64(identifier, radix: 16).map { Int64(bitPattern: $0) }
        guard languages.count == 2, identifier.isEmpty || digest != nil else {
            throw ReviewError.malformedRow(path: path, line: line)
        }
        let (source, target) = (cell("source"), cell("target"))
        if verb != .reject, verb == .join ? source.isEmpty && target.isEmpty : source.isEmpty || target.isEmpty {
            throw ReviewError.malformedRow(path: path, line: line)
        }
        return Row(
            line: line,
            verb: verb,
            source: source,
            target: target,
            languages: (languages[0], languages[1]),
            digest: digest,
            sourcePage: cell("source page"),
            targetPage: cell("target page")
        )
    }

    private static func identifier(_ digest: Int64) -> String {
        let digits = String(UInt64(bitPattern: digest), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func trimmed(_ text: String) -> String {
        let kept = text.drop(while: \.isWhitespace)
        return String(kept.prefix(kept.count - kept.reversed().prefix(while: \.isWhitespace).count))
    }
}
