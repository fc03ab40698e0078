/// Reads the translation units of a TMX, versions 1.1 to 1.4b, one after another, in memory bounded by the longest unit.
///
/// The file may be compressed (gzip), in UTF-8, UTF-16, or in any encoding that it names and the system knows; what it
/// says is checked against its bytes. Nothing is fetched: no document type, no external entity. Entities that the
/// document declares are expanded only where their text is short and plain; a unit that refers to any other is not
/// taken. Characters that XML does not allow are left out (a space stands for U+000B and U+000C) and reported.
///
/// Inline codes are kept beside the text. Provenance that ``TMXWriter`` wrote is read back; unknown notes, properties
/// and attributes are kept.
public struct TMXReader: FoundUnitsReader {
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
        let document = TMXDocument()
        return try XMLReading(encoding: encoding, handler: document).read(nextBytes, take: document.take, found: found)
    }
}
