internal import TMText

/// Reads an XML document from a file's bytes to its end.
struct XMLReading {
    /// The most bytes given to the parser at once.
    private static let slice = 32_768

    private let encoding: String?
    private let parser: XMLPushParser

    /// Prepares to read, in this encoding or the one the document tells.
    init(encoding: String?, handler: any XMLHandler) {
        self.encoding = encoding
        parser = XMLPushParser(handler: handler)
    }

    /// Reads all bytes, and hands over what `take` takes from the handler every now and then, and before an error is
    /// thrown.
    /// - Throws: `InterchangeError` where the document cannot be read on, and what the closures throw.
    func read(
        _ nextBytes: () throws -> [UInt8],
        take: () -> FoundUnits,
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        func handOver() throws {
            var found = take()
            summary.count(found)
            // Taken out one by one, since a loop over the units would copy each.
            found.units.reverse()
            while let next = found.units.popLast() { try unit(next) }
            for found in found.issues { try issue(found) }
        }
        var document = DocumentBytes(encoding: encoding)
        while let bytes = try next(&document, nextBytes) {
            for start in stride(from: 0, to: bytes.count, by: Self.slice) {
                let slice = bytes[start..<min(start + Self.slice, bytes.count)]
                let failure = self.failure { () throws(InterchangeError) in try parser.parse(slice) }
                try handOver()
                if let failure { throw Self.withGuess(failure, bytes) }
            }
        }
        let failure = self.failure { () throws(InterchangeError) in try parser.finish() }
        try handOver()
        if let failure { throw failure }
        summary.encoding = document.encoding
        summary.wronglyDeclaredEncoding = document.contradiction?.declared
        return summary
    }

    private func failure(of step: () throws(InterchangeError) -> Void) -> InterchangeError? {
        do throws(InterchangeError) {
            try step()
            return nil
        } catch {
            return error
        }
    }

    private func next(_ document: inout DocumentBytes, _ nextBytes: () throws -> [UInt8]) throws -> [UInt8]? {
        do {
            return try document.next(nextBytes)
        } catch let defect as InputDefect {
            throw InterchangeError(defect, line: parser.line)
        }
    }

    /// An error with the encoding that the bytes look to be in, where it says they are not in the one expected.
    private static func withGuess(_ error: InterchangeError, _ bytes: [UInt8]) -> InterchangeError {
        guard case .undecodable(let line, let encoding, nil) = error else { return error }
        return .undecodable(line: line, encoding: encoding, guess: EightBitEncoding.guess(for: bytes)?.rawValue)
    }
}

extension ImportSummary {
    fileprivate mutating func count(_ found: FoundUnits) {
        elements += found.elements
        elementsTaken += found.elementsTaken
        units += found.units.count
        issues += found.issues.count
    }
}
