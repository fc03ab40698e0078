internal import FoundationEssentials
internal import TMArchives
internal import TMBitext

/// A record's fields, read.
struct RecordPage {
    private var fields: [RecordField: String] = [:]

    /// Reads a decoded record.
    init(_ text: String, form: Record.Form) throws(RecordFault) {
        switch form {
        case .json: fields = try Self.members(of: text)
        case .cells(let columns): fields = try Self.cells(of: text, columns: columns)
        }
        guard let body = fields[.text], body.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .noText }
        if let id = identifier, ArchiveEntry.refusal(ofName: id) != nil { throw .badIdentifier }
    }

    /// The record's name among the others of its file; `nil` where it has none.
    var identifier: String? { fields[.id].flatMap { $0.isEmpty ? nil : $0 } }

    /// The page's text, the title first where no line of the text shows it.
    var text: String {
        let body = fields[.text] ?? ""
        guard let title = fields[.title], !title.isEmpty else { return body }
        let isShown = body.split(whereSeparator: \.isNewline).prefix(12).contains { $0.contains(title) }
        return isShown ? body : title + "\n\n" + body
    }

    var facts: PageFacts {
        PageFacts(
            title: fields[.title].flatMap { $0.isEmpty ? nil : $0 },
            date: fields[.date].flatMap { CalendarDay(iso8601: String($0.prefix(10))) },
            url: fields[.url].flatMap { $0.isEmpty ? nil : $0 },
            language: fields[.language].flatMap { Language($0) }
        )
    }

    private static func members(of text: String) throws(RecordFault) -> [RecordField: String] {
        do {
            return try JSONDecoder().decode(Members.self, from: Data(text.utf8)).fields
        } catch {
            throw .notJSON
        }
    }

    private static func cells(of text: String, columns: [RecordField?]) throws(RecordFault) -> [RecordField: String] {
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == columns.count else { throw .cellCount(found: cells.count, wanted: columns.count) }
        var fields: [RecordField: String] = [:]
        for case (let field?, let cell) in zip(columns, cells) { fields[field] = unescaped(cell) }
        return fields
    }

    /// The cell with `\n`, `\t`, `\r` and `\\` as what they stand for.
    private static func unescaped(_ cell: Substring) -> String {
        guard cell.contains("\\") else { return String(cell) }
        var text = ""
        var isEscape = false
        for character in cell {
            if isEscape {
                text += ["n": "\n", "t": "\t", "r": "\r", "\\": "\\"][character] ?? "\\\(character)"
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                text.append(character)
            }
        }
        return isEscape ? text + "\\" : text
    }
}

/// The members of a JSON object that are texts or whole numbers; `null` counts as missing.
private struct Members: Decodable {
    var fields: [RecordField: String] = [:]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: RecordField.self)
        for field in container.allKeys where try !container.decodeNil(forKey: field) {
            if let number = try? container.decode(Int.self, forKey: field) {
                fields[field] = String(number)
            } else {
                fields[field] = try container.decode(String.self, forKey: field)
            }
        }
    }
}
