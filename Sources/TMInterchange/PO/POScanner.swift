/// Puts the lines of a PO file together to entries.
struct POScanner {
    private enum Part {
        case none, context, text, plural, translation
    }

    private var entry = POEntry()
    private var part = Part.none

    /// Takes a line; gives the entry that was complete before it.
    mutating func entry(before line: [UInt8], number: Int) -> POEntry? {
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        let begins = line.isEmpty || line.first == 0x23 || line.starts(with: Array("msgctxt".utf8)) || isNext(line)
        let complete = begins && part == .translation ? last() : nil
        switch line.first {
        case nil: break
        case 0x23: comment(line.dropFirst(), number)
        case 0x22: append(line, number)
        default: keyword(line, number)
        }
        return complete
    }

    /// The entry at the end of the file.
    mutating func last() -> POEntry? {
        defer { (entry, part) = (POEntry(), .none) }
        return entry.text == nil && entry.badLine == nil ? nil : entry
    }

    private func isNext(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: Array("msgid ".utf8)) || line.starts(with: Array("msgid\"".utf8))
    }

    private mutating func comment(_ line: ArraySlice<UInt8>, _ number: Int) {
        let text = Array(line.dropFirst().drop { $0 == 0x20 })
        switch line.first {
        case 0x20: entry.notes.append(text)
        case 0x3A: entry.references.append(text)
        case 0x7C:
            entry.hasPrevious = true
            if entry.firstLine == 0 { entry.firstLine = number }
        case 0x2C:
            entry.flagsLine = entry.flagsLine ?? number
            entry.isFuzzy =
                entry.isFuzzy || text.split { $0 == 0x2C || $0 == 0x20 }.contains { $0.elementsEqual("fuzzy".utf8) }
        default: break
        }
    }

    private mutating func keyword(_ line: ArraySlice<UInt8>, _ number: Int) {
        if entry.firstLine == 0 { entry.firstLine = number }
        let name = String(decoding: line.prefix { $0 != 0x20 && $0 != 0x22 && $0 != 0x5B && $0 != 0x09 }, as: UTF8.self)
        switch name {
        case "msgctxt": (part, entry.context) = (.context, [])
        case "msgid":
            (part, entry.text) = (.text, [])
            entry.line = number
        case "msgid_plural": (part, entry.plural) = (.plural, [])
        case "msgstr":
            part = .translation
            entry.translations.append([])
            entry.translationLines.append(number...number)
        default: return bad(number)
        }
        guard let quote = line.firstIndex(of: 0x22) else { return bad(number) }
        append(line[quote...], number)
    }

    private mutating func append(_ line: ArraySlice<UInt8>, _ number: Int) {
        guard let text = Self.unescaped(line) else { return bad(number) }
        switch part {
        case .none: bad(number)
        case .context: entry.context? += text
        case .text: entry.text? += text
        case .plural: entry.plural? += text
        case .translation:
            let last = entry.translations.endIndex - 1
            entry.translations[last] += text
            entry.translationLines[last] = entry.translationLines[last].lowerBound...number
        }
    }

    private mutating func bad(_ number: Int) {
        if entry.badLine == nil { entry.badLine = number }
    }

    /// What stands between quotation marks; `nil` where the second is missing.
    private static func unescaped(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        var text: [UInt8] = []
        var rest = line.dropFirst()
        while let byte = rest.popFirst() {
            switch byte {
            case 0x22: return text
            case 0x5C:
                guard let escaped = rest.popFirst() else { return nil }
                text.append(escapes[escaped] ?? escaped)
            default: text.append(byte)
            }
        }
        return nil
    }

    private static let escapes: [UInt8: UInt8] = [0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D]
}
