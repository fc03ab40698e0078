internal import TMBitext
internal import TMText

/// What the first entry of a PO file says of all others, and how these become translation units.
struct POFile {
    /// The file's encoding.
    private(set) var encoding = TextEncoding.utf8

    /// The language of the translations, where the file says it.
    private(set) var statedTarget: Language?

    private let source: Language
    private let standardTarget: Language
    private let isDecoded: Bool
    private var transcoder: Transcoder?

    /// Where the bytes are decoded already, what the file says of its encoding is passed over.
    init(source: Language, target: Language, isDecoded: Bool = false) {
        self.source = source
        standardTarget = target
        self.isDecoded = isDecoded
    }

    /// The units of an entry, and what could not be taken; `nil` for the file's own entry, which is remembered.
    /// - Throws: `InterchangeError` when the file is in an unknown encoding.
    mutating func take(_ entry: POEntry) throws(InterchangeError) -> FoundUnits? {
        if entry.text == [], entry.context == nil, entry.badLine == nil, let first = entry.translations.first {
            try remember(first)
            return nil
        }
        var found = FoundUnits()
        do throws(ImportIssue.Reason) {
            found.units = try units(of: entry)
        } catch {
            found.issues = [ImportIssue(line: entry.badLine ?? entry.line, reason: error, effect: .unitSkipped)]
        }
        return found
    }

    private var target: Language { statedTarget ?? standardTarget }

    private mutating func remember(_ header: [UInt8]) throws(InterchangeError) {
        for line in String(decoding: header, as: UTF8.self).split(separator: "\n") {
            let value = line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
            if line.lowercased().hasPrefix("language:"), let language = Language(String(value)) {
                statedTarget = language
            }
            guard !isDecoded, line.lowercased().hasPrefix("content-type:"), let name = value.firstRange(of: "charset=")
            else {
                continue
            }
            let charset = String(value[name.upperBound...].prefix { $0 != ";" && $0 != " " })
            if ["UTF-8", "UTF8", "ASCII", "US-ASCII", "CHARSET"].contains(charset.uppercased()) { continue }
            do throws(InputDefect) {
                transcoder = try Transcoder(charset)
                encoding = charset
            } catch {
                throw .unknownEncoding(name: charset)
            }
        }
    }

    private func units(of entry: POEntry) throws(ImportIssue.Reason) -> [ImportedUnit] {
        if entry.badLine != nil { throw .malformedLine }
        let single = try text(entry.text ?? [])
        let plural = try text(entry.plural ?? [])
        guard !Self.isBlank(single) else { throw .emptyText(source) }
        var translations: [String] = []
        for translation in entry.translations { translations.append(try text(translation)) }
        guard translations.contains(where: { !Self.isBlank($0) }) else { throw .emptyText(target) }
        guard !entry.isFuzzy else { throw .unfinished(state: "fuzzy") }
        var properties: [Property] = []
        for reference in entry.references {
            properties.append(Property(type: "x-document", value: try text(reference)))
        }
        if let context = entry.context { properties.append(Property(type: "x-po-context", value: try text(context))) }
        var notes: [String] = []
        for note in entry.notes { notes.append(try text(note)) }
        return translations.enumerated().filter { !Self.isBlank($1) }.map { number, translation in
            let isPlural = number > 0 && entry.plural != nil
            let unit = TranslationUnit(
                source: Variant(language: source, text: Normalization.nfc(isPlural ? plural : single)),
                target: Variant(language: target, text: Normalization.nfc(translation)),
                notes: notes,
                properties: properties
            )
            return ImportedUnit(unit: unit, line: entry.line)
        }
    }

    private func text(_ bytes: [UInt8]) throws(ImportIssue.Reason) -> String {
        do throws(InputDefect) {
            let bytes = try transcoder?.utf8(bytes) ?? bytes
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .undecodable(encoding: encoding) }
            return text
        } catch {
            throw .undecodable(encoding: encoding)
        }
    }

    private static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(\.isBlank)
    }
}
