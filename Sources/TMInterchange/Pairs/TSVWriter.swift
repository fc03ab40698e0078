public import TMBitext

/// Writes translation units as tab-separated pairs, one a line, under a header that names the two languages: what
/// ``TSVReader`` reads.
///
/// A line cannot hold tabs and line ends: a space is written for each run of them, and ``changedTexts`` counts the texts
/// that had any. Codes, notes, properties and provenance are not written.
public struct TSVWriter: UnitFileWriter {
    /// How many texts held tabs or line ends.
    public private(set) var changedTexts = 0

    private var pairs: PairOutput

    /// Begins a file with a column for each language. Its bytes go to `sink` a part at a time, in order.
    public init(_ first: Language, _ second: Language, sink: @escaping ([UInt8]) throws -> Void) {
        pairs = PairOutput(first, second, sink: sink)
        pairs.bytes = Array("\(first.code)\t\(second.code)\n".utf8)
    }

    /// How many units were written.
    public var units: Int { pairs.units }

    /// How many units were passed over, because they are not in the two languages.
    public var otherUnits: Int { pairs.otherUnits }

    /// Writes a unit, whichever of its languages is the source. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        var changed = 0
        try pairs.write(unit) { first, second, bytes in
            changed += LineText.append(first, to: &bytes) ? 1 : 0
            bytes.append(0x09)
            changed += LineText.append(second, to: &bytes) ? 1 : 0
            bytes.append(0x0A)
        }
        changedTexts += changed
    }

    /// Ends the file.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        try pairs.flush()
    }
}
