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

    /// Reads all bytes; `handOver` is called every now and then, and before an error is thrown.
    /// - Returns: the encoding, and the one that the document names, where that is wrong.
    /// - Throws: `InterchangeError` where the document cannot be read on, and what the closures throw.
    func read(
        _ nextBytes: () throws -> [UInt8],
        handOver: () throws -> Void
    ) throws -> (encoding: String, wronglyDeclared: String?) {
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
        return (document.encoding, document.contradiction?.declared)
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
            switch defect {
            case .damagedCompression: throw InterchangeError.damagedCompression(line: parser.line)
            case .unknownEncoding(let name): throw InterchangeError.unknownEncoding(name: name)
            case .undecodable(let encoding):
                throw InterchangeError.undecodable(line: parser.line, encoding: encoding, guess: nil)
            }
        }
    }

    /// An error with the encoding that the bytes look to be in, where it says they are not in the one expected.
    private static func withGuess(_ error: InterchangeError, _ bytes: [UInt8]) -> InterchangeError {
        guard case .undecodable(let line, let encoding, nil) = error else { return error }
        return .undecodable(line: line, encoding: encoding, guess: EightBitEncoding.guess(for: bytes)?.rawValue)
    }
}
