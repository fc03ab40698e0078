/// The lines of a PO file, by their places.
struct PODocumentLines: Sendable {
    /// The bytes of the file, as UTF-8 without byte-order mark.
    let bytes: [UInt8]

    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (at, byte) in bytes.enumerated() where byte == 0x0A { starts.append(at + 1) }
        if starts.last == bytes.count { starts.removeLast() }
        self.starts = starts
    }

    /// How many there are.
    var count: Int { starts.count }

    /// Where a line stands, without its line end; lines count from 1.
    func range(_ number: Int) -> Range<Int> {
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end == bytes.count, end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// A line, without its line end.
    func content(_ number: Int) -> [UInt8] { Array(bytes[range(number)]) }

    /// How the file ends a line.
    var lineEnd: String {
        let first = bytes.firstIndex(of: 0x0A)
        return first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false ? "\r\n" : "\n"
    }
}
