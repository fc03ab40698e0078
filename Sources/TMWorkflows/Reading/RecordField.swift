/// What the records of pages tell, by the names of JSON members and table columns.
enum RecordField: String, Hashable, Sendable, CodingKey, CaseIterable {
    case id, language, date, title, url, text

    /// Reads a column's name, in any case.
    init?(column: String) {
        self.init(rawValue: column.lowercased().filter { !$0.isWhitespace })
    }
}
