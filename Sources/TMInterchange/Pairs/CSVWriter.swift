public import TMBitext

/// Writes translation units as a CSV file (RFC 4180) with a header that names the two languages: what ``CSVReader`` reads.
///
/// Texts are written as they are, in quotation marks where they need them. Codes, notes, properties and provenance are not
/// written.
public struct CSVWriter: UnitFileWriter {
    private var pairs: PairOutput

    /// Begins a file with a column for each language. Its bytes go to `sink` a part at a time, in order.
    public init(_ first: Language, _ second: Language, sink: @escaping ([UInt8]) throws -> Void) {
        pairs = PairOutput(first, second, sink: sink)
        pairs.bytes = Array("\(first.code),\(second.code)\r\n".utf8)
    }

    /// How many units were written.
    public var units: Int { pairs.units }

    /// Writes a unit, whichever of its languages is the source. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        try pairs.write(unit) { first, second, bytes in
            Self.append(first, to: &bytes)
            bytes.append(0x2C)
            Self.append(second, to: &bytes)
            bytes += [0x0D, 0x0A]
        }
    }

    /// Ends the file.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        try pairs.flush()
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let special: Set<UInt8> = [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09]
        guard text.utf8.contains(where: special.contains) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
