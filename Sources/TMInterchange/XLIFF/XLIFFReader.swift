/// Reads the translated segments of an XLIFF file, versions 1.2, 2.0 and 2.1, as translation units, in memory bounded by
/// the longest unit.
///
/// A unit that is divided into segments (`mrk` of type `seg` in 1.2, `segment` in 2.x) gives one translation unit for
/// each. Taken are those with a translation, unless its state says that it is not finished. Suggestions (`alt-trans`,
/// `matches`) are passed over. The file's `original` becomes the property `x-document`, the unit's `id` its `tuid`, a state
/// the property `x-xliff-state`. Inline codes are kept beside the text. Encodings, entities and forbidden characters are
/// treated as ``TMXReader`` does.
public struct XLIFFReader: FoundUnitsReader {
    private let encoding: String?

    /// Creates a reader. `encoding` names the encoding of files that do not say theirs, or say a wrong one.
    public init(encoding: String? = nil) {
        self.encoding = encoding
    }

    /// Reads a document, as ``FoundUnitsReader`` says.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        found: (FoundUnits) throws -> Void
    ) throws -> ImportSummary {
        let builder = XLIFFDocument()
        var document = DocumentBytes(encoding: encoding)
        var summary = ImportSummary()
        try XMLReading(handler: builder).read({ try document.next(nextBytes) }, take: builder.take) {
            summary += ImportSummary($0)
            try found($0)
        }
        summary.note(document)
        return summary
    }
}
