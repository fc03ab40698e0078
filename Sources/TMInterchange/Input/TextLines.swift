/// The lines of a text file that may be compressed and in any encoding, as UTF-8, in memory bounded by the longest line.
struct TextLines {
    private var document: DocumentBytes
    private var lines: Lines

    /// Prepares to read a file, in the encoding with this name, or in the one its byte-order mark tells, or in UTF-8.
    /// Without `keepsReturns`, carriage returns before line ends are left out.
    init(encoding: String?, keepsReturns: Bool = false) {
        document = DocumentBytes(encoding: encoding, isXML: false)
        lines = Lines(keepsReturns: keepsReturns)
    }

    /// The number of the line given last, from 1.
    var number: Int { lines.number }

    /// The encoding the file is read in.
    var encoding: String { document.encoding }

    /// The next line; `nil` at the end. `nextBytes` gives the next bytes of the file, none at its end.
    ///
    /// - Throws: `InterchangeError` where the file is empty or not in its encoding; and what `nextBytes` throws.
    mutating func next(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8]? {
        var document = self.document
        defer { self.document = document }
        do {
            return try lines.next {
                while let bytes = try document.next(nextBytes) {
                    if !bytes.isEmpty { return bytes }
                }
                return []
            }
        } catch let defect as InputDefect {
            throw InterchangeError(defect, line: lines.number + 1)
        }
    }
}
