/// A text as a cell of a line.
enum LineText {
    /// Appends a text with a space for each run of tabs and line ends; whether it had any. Complexity: linear.
    static func append(_ text: String, to bytes: inout [UInt8]) -> Bool {
        guard text.utf8.contains(where: breaks) else {
            bytes.append(contentsOf: text.utf8)
            return false
        }
        bytes.append(contentsOf: text.utf8.split(whereSeparator: breaks).joined(separator: [0x20]))
        return true
    }

    private static func breaks(_ byte: UInt8) -> Bool {
        byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
