/// Reads the units of a file some hundred at a time.
public protocol FoundUnitsReader {
    /// Reads a document.
    ///
    /// - Parameters:
    ///   - nextBytes: gives the next bytes of the file, however many; none at its end.
    ///   - found: takes some hundred translation units and issues at a time, in the order of the file.
    /// - Returns: how much was found.
    /// - Throws: `InterchangeError` where the document cannot be read on, after all units before that place were handed
    ///   over; and what the closures throw.
    func read(_ nextBytes: () throws -> [UInt8], found: (FoundUnits) throws -> Void) throws -> ImportSummary
}

extension FoundUnitsReader {
    /// Reads a document, as ``read(_:found:)`` does, one by one.
    ///
    /// - Parameters:
    ///   - nextBytes: gives the next bytes of the file, however many; none at its end.
    ///   - unit: takes each translation unit, in the order of the file.
    ///   - issue: takes what could not be taken as it is, in the order of the file.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        try read(nextBytes) { found in
            for next in found.units { try unit(next) }
            for next in found.issues { try issue(next) }
        }
    }
}
