public import TMBitext

/// Reads the translated entries of a gettext PO file as translation units, in memory bounded by the longest entry.
///
/// The entry without `msgid` tells the language (`Language:`) and the encoding (`charset=`). An entry with plural forms
/// gives a unit for the singular and one for each further form. Entries that are not translated or marked `fuzzy` are not
/// taken; obsolete ones (`#~`) are passed over. The translator's comments become notes, `msgctxt` and references the
/// properties `x-po-context` and `x-document`.
public struct POReader {
    private let source: Language
    private let target: Language
    private let encoding: String?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: the language of the `msgid`s.
    ///   - target: the language of the `msgstr`s where the file does not say it.
    ///   - encoding: the name of the file's encoding, whatever it says itself; `nil` for what it says.
    public init(source: Language = .russian, target: Language = .kazakh, encoding: String? = nil) {
        self.source = source
        self.target = target
        self.encoding = encoding
    }

    /// Reads a file. Parameters and result are those of ``FoundUnitsReader/read(_:unit:issue:)``.
    ///
    /// - Throws: `InterchangeError` where the file cannot be read on; and what the closures throw.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        var file = POFile(source: source, target: target, isDecoded: encoding != nil)
        func take(_ entry: POEntry?) throws {
            guard let entry, let found = try file.take(entry) else { return }
            summary.elements += 1
            summary.elementsTaken += found.units.isEmpty ? 0 : 1
            summary.units += found.units.count
            summary.issues += found.issues.count
            for found in found.units { try unit(found) }
            for found in found.issues { try issue(found) }
        }
        // Without a name the bytes stay as they are until the file's first entry says what they mean.
        var lines = TextLines(encoding: encoding)
        var scanner = POScanner()
        while let line = try lines.next(nextBytes) { try take(scanner.entry(before: line, number: lines.number)) }
        try take(scanner.last())
        summary.encoding = encoding ?? file.encoding
        return summary
    }
}
