internal import TMBitext

/// The texts of a unit's row, one behind the other in one piece of memory, as SQLite takes them.
struct RowTexts: Sendable {
    /// The columns that hold texts, in the order they stand in.
    enum Column: Int {
        case source, target, createdBy, extras
    }

    /// All texts, as UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Where the text of each column ends.
    private var ends = SIMD4<Int>()

    /// Which columns hold a text.
    private var given = SIMD4<UInt8>()

    /// Writes a unit's texts. Complexity: linear.
    init(_ unit: TranslationUnit) {
        let json = UnitExtras.isEmpty(unit) ? nil : UnitExtras(unit).json
        bytes.reserveCapacity(unit.source.text.utf8.count + unit.target.text.utf8.count + (json?.utf8.count ?? 0) + 32)
        put(unit.source.text, in: .source)
        put(unit.target.text, in: .target)
        put(unit.createdBy, in: .createdBy)
        put(json, in: .extras)
    }

    /// The text of a column; `nil` where it holds none.
    subscript(column: Column) -> String? {
        range(of: column).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Gives a column to a statement; `bytes` are a copy of these.
    func append(_ column: Column, of bytes: Slice<UnsafeBufferPointer<UInt8>>, to values: inout DirectValues) {
        guard let range = range(of: column) else { return values.appendNull() }
        let start = bytes.startIndex
        values.append(UnsafeBufferPointer(rebasing: bytes[(start + range.lowerBound)..<(start + range.upperBound)]))
    }

    private mutating func put(_ text: String?, in column: Column) {
        if let text {
            bytes.append(contentsOf: text.utf8)
            given[column.rawValue] = 1
        }
        ends[column.rawValue] = bytes.count
    }

    private func range(of column: Column) -> Range<Int>? {
        let number = column.rawValue
        guard given[number] == 1 else { return nil }
        return (number == 0 ? 0 : ends[number - 1])..<ends[number]
    }
}
