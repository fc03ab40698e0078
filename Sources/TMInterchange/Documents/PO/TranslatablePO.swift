internal import TMBitext
internal import TMText

/// A gettext PO file whose entries can be filled in place.
///
/// Filled are entries without any translation. A translation of the very text is written as it is; any other is marked
/// `fuzzy`, and the text that the memory has it for stands in a comment `#| msgid`. Of an entry with plural forms the first
/// form is that of `msgid`, all others are that of `msgid_plural`, and it is filled only when both are found; with more than two
/// forms it is always `fuzzy`. The file must be in UTF-8.
public struct TranslatablePO: TranslatableDocument {
    /// The texts of its entries, in order: `msgid`, and `msgid_plural` where there is one.
    public let segments: [DocumentSegment]

    private let text: EncodedText
    private let lines: PODocumentLines
    private let entries: [POEntry]

    /// Reads a file.
    ///
    /// - Throws: `InterchangeError` where a line is none of a PO file, or the file is in another encoding than UTF-8.
    /// - Complexity: linear.
    public init(_ file: [UInt8]) throws(InterchangeError) {
        text = try EncodedText(file, encoding: TextEncoding(named: TextEncoding.utf8, head: file))
        guard !text.bytes.isEmpty else { throw .empty }
        lines = PODocumentLines(text.bytes)
        let all = Self.entries(of: lines)
        if let line = all.lazy.compactMap(\.badLine).first { throw .malformedLine(line) }
        var header = POFile(source: .russian, target: .kazakh)
        for entry in all where entry.isHeader { _ = try header.take(entry) }
        guard header.encoding == TextEncoding.utf8 else { throw .unwritableEncoding(name: header.encoding) }
        let (entries, target) = (all.filter { !$0.isHeader && !$0.texts.isEmpty }, header.statedTarget)
        self.entries = entries
        segments = entries.flatMap { entry in
            entry.texts.map { DocumentSegment(text: $0.text, target: target, isOpen: entry.isOpen, run: nil) }
        }
    }

    private static func entries(of lines: PODocumentLines) -> [POEntry] {
        var scanner = POScanner()
        let complete = (1...lines.count).compactMap { scanner.entry(before: lines.content($0), number: $0) }
        return complete + [scanner.last()].compactMap(\.self)
    }

    /// The file with translations and suggestions in it. Complexity: linear.
    public func filled(with proposals: [Proposal]) -> FilledDocument {
        var splices: [Splice] = []
        var fillings: [Filling?] = []
        var rest = proposals[...]
        for entry in entries {
            let own = rest.prefix(entry.texts.count)
            rest = rest.dropFirst(entry.texts.count)
            let filled = POFiller(lines: lines, entry: entry).filled(own.map(\.filling))
            splices += filled.splices
            fillings += filled.fillings
        }
        return FilledDocument(bytes: text.file(text.bytes.spliced(splices)), fillings: fillings)
    }
}
