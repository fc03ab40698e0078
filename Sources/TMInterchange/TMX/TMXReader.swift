/// Reads the translation units of a TMX, versions 1.1 to 1.4b, one after another, in memory bounded by the longest unit.
///
/// Nothing is fetched: no document type, no external entity. Entities that the document declares are expanded only where
/// their text is short and plain; a unit that refers to any other is not taken.
public struct TMXReader {
    /// Creates a reader.
    public init() {}

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - nextBytes: gives the next bytes of the file, however many; none at its end.
    ///   - unit: takes each translation unit, in the order of the file.
    ///   - issue: takes what could not be taken as it is, in the order of the file.
    /// - Returns: how much was found.
    /// - Throws: `InterchangeError` where the document cannot be read on, after all units before that place were handed
    ///   over; and what the closures throw.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        let document = TMXDocument()
        let parser = XMLPushParser(handler: document)
        func handOver() throws {
            for element in document.take() {
                summary.count(element)
                for found in element.units { try unit(found) }
                for found in element.issues { try issue(found) }
            }
        }
        func parse(_ step: () throws(InterchangeError) -> Void) throws {
            do throws(InterchangeError) {
                try step()
            } catch {
                try handOver()
                throw error
            }
            try handOver()
        }
        var isEmpty = true
        while case let bytes = try nextBytes(), !bytes.isEmpty {
            isEmpty = false
            for slice in stride(from: 0, to: bytes.count, by: Self.slice) {
                let part = bytes[slice..<min(slice + Self.slice, bytes.count)]
                try parse { () throws(InterchangeError) in try parser.parse(part) }
            }
        }
        guard !isEmpty else { throw InterchangeError.empty }
        try parse { () throws(InterchangeError) in try parser.finish() }
        return summary
    }

    private static let slice = 32_768
}

extension ImportSummary {
    fileprivate mutating func count(_ element: TMXDocument.Element) {
        elements += 1
        elementsTaken += element.units.isEmpty ? 0 : 1
        units += element.units.count
        issues += element.issues.count
    }
}
