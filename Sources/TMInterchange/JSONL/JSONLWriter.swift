internal import FoundationEssentials
public import TMBitext

/// Writes translation units with all that is known of them, a JSON object a line: what ``JSONLReader`` reads.
public struct JSONLWriter: UnitFileWriter {
    /// How many units were written.
    public private(set) var units = 0

    private static let bufferSize = 65_536

    private let encoder = JSONEncoder()
    private let sink: ([UInt8]) throws -> Void
    private var bytes: [UInt8] = []

    /// Begins a file. Its bytes go to `sink` a part at a time, in order.
    public init(sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Writes a unit. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        bytes += try encoder.encode(UnitRecord(unit))
        bytes.append(0x0A)
        units += 1
        if bytes.count >= Self.bufferSize { try finish() }
    }

    /// Ends the file.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        defer { bytes.removeAll(keepingCapacity: true) }
        try sink(bytes)
    }
}
