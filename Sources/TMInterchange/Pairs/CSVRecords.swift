/// The records of a CSV file (RFC 4180), in memory bounded by the longest one. Cells are separated by commas, or by the
/// semicolons or tabs that the first line has instead; cells in quotation marks hold separators and line ends.
struct CSVRecords {
    /// A record: its cells as UTF-8.
    struct Record {
        /// The line where it begins, from 1.
        var line: Int

        /// The cells; `nil` where a quotation mark does not come in pairs.
        var cells: [[UInt8]]?
    }

    private var lines: TextLines
    private var separator: UInt8?

    /// The most bytes of a record that a quotation mark may hold together.
    private static let most = 1 << 20

    init(encoding: String?) {
        lines = TextLines(encoding: encoding, keepsReturns: true)
    }

    /// The next record; `nil` at the end. `nextBytes` gives the next bytes of the file, none at its end.
    ///
    /// - Throws: `InterchangeError` where the file is empty or not in its encoding; and what `nextBytes` throws.
    mutating func next(_ nextBytes: () throws -> [UInt8]) throws -> Record? {
        guard var text = try lines.next(nextBytes) else { return nil }
        var record = Record(line: lines.number, cells: nil)
        var isOpen = Self.opensOrCloses(text)
        while isOpen {
            guard text.count < Self.most, let more = try lines.next(nextBytes) else { return record }
            if Self.opensOrCloses(more) { isOpen = false }
            text.append(0x0A)
            text += more
        }
        if text.last == 0x0D { text.removeLast() }
        let separator = self.separator ?? Self.separator(of: text)
        self.separator = separator
        record.cells = Self.cells(of: text, separator: separator)
        return record
    }

    /// Whether a line has an odd number of quotation marks, so that one cell goes over its end.
    private static func opensOrCloses(_ line: [UInt8]) -> Bool {
        !line.count { $0 == quote }.isMultiple(of: 2)
    }

    private static func separator(of text: [UInt8]) -> UInt8 {
        var isQuoted = false
        var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 0x09: 0]
        for byte in text {
            if byte == quote { isQuoted.toggle() } else if !isQuoted { counts[byte]? += 1 }
        }
        return [0x2C, 0x3B, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
    }

    /// The cells of a complete record; `nil` where something stands behind a closing quotation mark.
    private static func cells(of text: [UInt8], separator: UInt8) -> [[UInt8]]? {
        var cells: [[UInt8]] = []
        var at = 0
        while true {
            guard let cell = cell(of: text, from: &at, separator: separator) else { return nil }
            cells.append(cell)
            guard at < text.count else { return cells }
            at += 1
        }
    }

    /// The cell that begins at an offset, which becomes that of the separator behind it, or of the end.
    private static func cell(of text: [UInt8], from at: inout Int, separator: UInt8) -> [UInt8]? {
        guard at < text.count, text[at] == quote else {
            let end = text[at...].firstIndex(of: separator) ?? text.count
            defer { at = end }
            return Array(text[at..<end])
        }
        var cell: [UInt8] = []
        at += 1
        while let end = text[at...].firstIndex(of: quote) {
            cell += text[at..<end]
            at = end + 1
            guard at < text.count, text[at] != separator else { return cell }
            guard text[at] == quote else { return nil }
            cell.append(quote)
            at += 1
        }
        return nil
    }

    private static let quote: UInt8 = 0x22
}
