/// A cell of a tab-separated line: tabs, line ends and backslashes as `\t`, `\n`, `\r` and `\\`.
enum TabbedCell {
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x5C || $0 < 0x20 }) else { return text }
        return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
            .replacing("\r", with: "\\r")
    }

    static func unescaped(_ cell: some StringProtocol) -> String {
        var result = ""
        var isEscape = false
        for scalar in cell.unicodeScalars {
            if isEscape {
                switch scalar {
                case "t": result += "\t"
                case "n": result += "\n"
                case "r": result += "\r"
                case "\\": result += "\\"
                default: result += "\\" + String(scalar)
                }
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return isEscape ? result + "\\" : result
    }

    /// The cells of each line, with the line's number from 1. Lines end with `\n` or `\r\n`; empty ones are passed over.
    static func rows(of text: String) -> [(line: Int, cells: [String])] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .filter { !$0.element.isEmpty }
            .map { number, line in
                (number + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped))
            }
    }
}
