/// A list of pairs to align: a name, a source file and a target file a line, with tabs between.
public struct BatchList: Sendable {
    /// A line of the list.
    public struct Entry: Hashable, Sendable {
        /// The name of the pair, which its output file takes.
        public let name: String

        /// The source file.
        public let source: String

        /// The target file.
        public let target: String
    }

    /// The pairs, in order.
    public let entries: [Entry]

    /// Reads a list. Empty lines are passed over.
    ///
    /// - Throws: ``InputError`` where there is no such file, or a line is not three cells with a new name.
    public init(at path: String) throws(InputError) {
        var entries: [Entry] = []
        var names: Set<String> = []
        for row in try TabbedList(at: path).rows {
            guard row.cells.count == 3, !row.cells.contains(""), !row.cells[0].contains("/") else {
                throw InputError.malformedList(path: path, line: row.line)
            }
            let entry = Entry(name: row.cells[0], source: row.cells[1], target: row.cells[2])
            guard names.insert(entry.name).inserted else {
                throw InputError.repeatedName(path: path, line: row.line, name: entry.name)
            }
            entries.append(entry)
        }
        self.entries = entries
    }
}
