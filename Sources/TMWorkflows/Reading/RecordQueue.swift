internal import TMArchives

/// Gives the records of a file one after the other.
struct RecordQueue {
    private let path: String
    private let source: String
    private let kind: FileKind
    private var lines: LineChunks
    private var columns: [RecordField?]?

    init(path: String, source: String, kind: FileKind, next: @escaping () throws -> [UInt8]) {
        self.path = path
        self.source = source
        self.kind = kind
        lines = LineChunks(limit: ReadingLimits.pageSize, next: next)
    }

    /// Whether the file's first line shows that it holds pages: of a table, that a column is called `text`.
    mutating func holdsPages() throws -> Bool {
        guard kind == .table else { return true }
        guard case .bytes(let names)? = try lines.line() else { return false }
        let columns = String(decoding: names, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
            .map { RecordField(column: String($0)) }
        guard columns.contains(.text) else { return false }
        self.columns = columns
        return true
    }

    /// The next record that is not an empty line; `nil` at the end.
    mutating func next() throws -> Result<FoundPage, InputError>? {
        while let line = try lines.line() {
            guard case .bytes(let bytes) = line else {
                return .failure(.tooLarge(path: "\(path)/\(lines.count)", limit: ReadingLimits.pageSize))
            }
            guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
            let form = columns.map { Record.Form.cells(columns: $0) } ?? .json
            let record = Record(line: lines.count, form: form, bytes: bytes)
            return .success(FoundPage(path: path, source: source, content: .record(record)))
        }
        return nil
    }
}
