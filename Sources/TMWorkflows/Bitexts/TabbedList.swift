/// The lines of a file of tab-separated cells; empty lines are passed over.
struct TabbedList {
    /// A line: its number from 1, and its cells.
    typealias Row = (line: Int, cells: [String])

    let rows: [Row]

    init(at path: String) throws(InputError) {
        let text = try ReadPage.text(at: path)
        rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .filter { !$0.element.isEmpty }
            .map { number, line in
                (number + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
            }
    }
}
