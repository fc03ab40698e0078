internal import TMText

/// Reads an XML document to its end.
struct XMLReading {
    /// How many units and issues are handed over together.
    private static let together = 256

    private let parser: XMLPushParser

    /// Prepares to read a document before which so many lines are counted.
    init(handler: any XMLHandler, linesBefore: Int = 0) {
        parser = XMLPushParser(handler: handler, linesBefore: linesBefore)
    }

    /// Reads all bytes, and hands over what `take` takes from the handler: some hundred units or issues at a time, and the rest
    /// at the end or before an error is thrown. `nextBytes` gives those of the document as UTF-8, `nil` at its end.
    /// - Throws: `InterchangeError` where the document cannot be read on, for `InputDefect` too; and what the closures throw.
    func read(
        _ nextBytes: () throws -> [UInt8]?,
        take: (_ least: Int) -> FoundUnits?,
        found: (FoundUnits) throws -> Void
    ) throws {
        func handOver(atLeast least: Int) throws {
            if let units = take(least) { try found(units) }
        }
        do {
            while let bytes = try next(nextBytes) {
                try parse(bytes)
                try handOver(atLeast: Self.together)
            }
            try parser.finish()
        } catch let failure as InterchangeError {
            try handOver(atLeast: 0)
            throw failure
        }
        try handOver(atLeast: 0)
    }

    private func parse(_ bytes: [UInt8]) throws(InterchangeError) {
        do throws(InterchangeError) {
            try parser.parse(bytes[...])
        } catch {
            throw Self.withGuess(error, bytes)
        }
    }

    private func next(_ nextBytes: () throws -> [UInt8]?) throws -> [UInt8]? {
        do {
            return try nextBytes()
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
