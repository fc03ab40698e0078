public import TMBitext

/// Writes translation units as tab-separated pairs, one a line, under a header that names the two languages: what
/// ``TSVReader`` reads.
///
/// A line cannot hold tabs and line ends: a space is written for each run of them, and ``changedTexts`` counts the texts
/// that had any. Codes, notes, properties and provenance are not written.
public struct TSVWriter {
    /// How many units were written.
    public private(set) var units = 0

    /// How many units were passed over, because they are not in the two languages.
    public private(set) var otherUnits = 0

    /// How many texts held tabs or line ends.
    public private(set) var changedTexts = 0

    private static let bufferSize = 65_536

    private let languages: (Language, Language)
    private let sink: ([UInt8]) throws -> Void
    private var bytes: [UInt8]

    /// Begins a file with a column for each language. Its bytes go to `sink` a part at a time, in order.
    public init(_ first: Language, _ second: Language, sink: @escaping ([UInt8]) throws -> Void) {
        languages = (first, second)
        self.sink = sink
        bytes = Array("\(first.code)\t\(second.code)\n".utf8)
    }

    /// Writes a unit, whichever of its languages is the source. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        let isTurned = unit.source.language == languages.1
        let (first, second) = isTurned ? (unit.target, unit.source) : (unit.source, unit.target)
        guard (first.language, second.language) == languages else {
            otherUnits += 1
            return
        }
        append(first.text)
        bytes.append(0x09)
        append(second.text)
        bytes.append(0x0A)
        units += 1
        if bytes.count >= Self.bufferSize { try flush() }
    }

    /// Ends the file.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        try flush()
    }

    private mutating func append(_ text: String) {
        guard text.utf8.contains(where: Self.breaks) else { return bytes.append(contentsOf: text.utf8) }
        changedTexts += 1
        let parts = text.utf8.split(whereSeparator: Self.breaks)
        bytes.append(contentsOf: parts.joined(separator: [0x20]))
    }

    private mutating func flush() throws {
        defer { bytes.removeAll(keepingCapacity: true) }
        try sink(bytes)
    }

    private static func breaks(_ byte: UInt8) -> Bool {
        byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
