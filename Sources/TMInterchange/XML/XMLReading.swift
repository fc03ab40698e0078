internal import TMText

/// Reads an XML document from a file's bytes to its end.
struct XMLReading {
    /// The most bytes given to the parser at once.
    private static let slice = 32_768

    /// How many units and issues are handed over together.
    private static let together = 256

    private let encoding: String?
    private let parser: XMLPushParser

    /// Prepares to read, in this encoding or the one the document tells.
    init(encoding: String?, handler: any XMLHandler) {
        self.encoding = encoding
        parser = XMLPushParser(handler: handler)
    }

    /// Reads all bytes, and hands over what `take` takes from the handler: some hundred units or issues at a time, and the rest
    /// at the end or before an error is thrown.
    /// - Throws: `InterchangeError` where the document cannot be read on, and what the closures throw.
    func read(
        _ nextBytes: () throws -> [UInt8],
        take: (_ least: Int) -> FoundUnits?,
        found: (FoundUnits) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        func handOver(atLeast least: Int) throws {
            guard let units = take(least) else { return }
            summary.count(units)
            try found(units)
        }
        var document = DocumentBytes(encoding: encoding)
        do {
            while let bytes = try next(&document, nextBytes) {
                for start in stride(from: 0, to: bytes.count, by: Self.slice) {
                    try parse(bytes[start..<min(start + Self.slice, bytes.count)], of: bytes)
                    try handOver(atLeast: Self.together)
                }
            }
            try parser.finish()
        } catch let failure as InterchangeError {
            try handOver(atLeast: 0)
            throw failure
        }
        try handOver(atLeast: 0)
        summary.encoding = document.encoding
        summary.wronglyDeclaredEncoding = document.contradiction?.declared
        return summary
    }

    private func parse(_ slice: ArraySlice<UInt8>, of bytes: [UInt8]) throws(InterchangeError) {
        do throws(InterchangeError) {
            try parser.parse(slice)
        } catch {
            throw Self.withGuess(error, bytes)
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
