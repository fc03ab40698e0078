internal import CXML2

/// The blocks and lines of a web page, and what its head says.
struct HTMLTree {
    private(set) var elements: [HTMLElement] = []
    private(set) var lines: [HTMLLine] = []
    private(set) var statements = HTMLStatements()

    private static let libraryIsReady: Void = xmlInitParser()

    /// Parses a page as browsers do, whatever is wrong with it; `nil` when there is nothing to parse.
    init?(html: String) {
        Self.libraryIsReady
        var html = html
        let flags =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        let document = html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(flags))
            }
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { return nil }
        var scanner = HTMLScanner()
        scanner.scan(root)
        elements = scanner.elements
        lines = scanner.lines
        statements = scanner.statements
    }

    /// Whether a line is a cell of a table's row whose cells are a line each.
    func isCell(_ line: HTMLLine) -> Bool {
        let cell = elements[line.element]
        guard cell.name == "td" || cell.name == "th", cell.lines.count == 1, cell.parent >= 0 else { return false }
        let row = elements[cell.parent]
        return row.children >= 2 && row.lines.count == row.children
    }
}
