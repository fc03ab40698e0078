internal import TMBitext

/// Reads the translation units of a TMX, versions 1.1 to 1.4b, one after another, in memory bounded by the longest unit.
///
/// The file may be compressed (gzip), in UTF-8, UTF-16, or in any encoding that it names and the system knows; what it
/// says is checked against its bytes. Nothing is fetched: no document type, no external entity. Entities that the
/// document declares are expanded only where their text is short and plain; a unit that refers to any other is not
/// taken. Characters that XML does not allow are left out (a space stands for U+000B and U+000C) and reported.
///
/// Inline codes are kept beside the text. Provenance that ``TMXWriter`` wrote is read back; unknown notes, properties
/// and attributes are kept.
///
/// A long file is cut into parts that are read side by side. What stands between two cuts is a part only where it is one by
/// the rules of XML, with all before it (``TMXPart/read()``); from the first that is none, the file is read as a whole.
public struct TMXReader: FoundUnitsReader {
    private let encoding: String?
    private let jobs: Int
    private let partSize: Int

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - encoding: names the encoding of files that do not say theirs, or say a wrong one.
    ///   - jobs: how many parts of a long file are read at a time.
    ///   - partSize: how many bytes of UTF-8 a part has at least.
    public init(encoding: String? = nil, jobs: Int = 1, partSize: Int = 1 << 17) {
        self.encoding = encoding
        self.jobs = jobs
        self.partSize = partSize
    }

    /// Reads a document, as ``FoundUnitsReader`` says.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        found: (FoundUnits) throws -> Void
    ) throws -> ImportSummary {
        try read(nextBytes, transform: { $0 }, found: found)
    }

    /// Reads a document, as ``read(_:found:)`` does, and hands over what `transform` makes of its units. Where parts are
    /// read side by side, it is called on their threads.
    public func read<Made: Sendable>(
        _ nextBytes: () throws -> [UInt8],
        transform: @escaping @Sendable (FoundUnits) -> Made,
        found: (Made) throws -> Void
    ) throws -> ImportSummary {
        var document = DocumentBytes(encoding: encoding)
        var summary = ImportSummary()
        func take(_ made: TransformedUnits<Made>) throws {
            summary += made.counts
            try found(made.units)
        }
        let make = { @Sendable in TransformedUnits(counts: ImportSummary($0), units: transform($0)) }
        var rest = TMXRest()
        if jobs > 1 {
            rest = try readParts({ try document.next(nextBytes) }, transform: make, found: take)
        }
        let builder = TMXDocument()
        try XMLReading(handler: builder, linesBefore: rest.linesBefore).read(
            { try rest.next() ?? document.next(nextBytes) },
            take: builder.take,
            found: { try take(make($0)) }
        )
        summary.note(document)
        return summary
    }

    private struct TransformedUnits<Made: Sendable>: Sendable {
        var counts: ImportSummary
        var units: Made
    }

    /// Reads the parts that can be read by themselves, and gives what is left.
    private func readParts<Made: Sendable>(
        _ nextBytes: () throws -> [UInt8]?,
        transform: @escaping @Sendable (FoundUnits) -> Made,
        found: (Made) throws -> Void
    ) throws -> TMXRest {
        var cutter = TMXCutter(size: partSize)
        var unread: [TMXPart] = []
        try parallelStream(window: jobs + 1) {
            unread.isEmpty ? cutter.next(nextBytes) : nil
        } transform: { part in
            (part, part.read().map(transform))
        } take: { part, units in
            if unread.isEmpty, let units { try found(units) } else { unread.append(part) }
        }
        return TMXRest(cutter, unread: unread)
    }
}
