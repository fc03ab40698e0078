internal import TMBitext

/// The bytes of a file of pairs on their way out: the units in two languages, either of them the source.
struct PairOutput {
    /// The bytes that are not handed over yet.
    var bytes: [UInt8] = []

    /// How many units were written.
    private(set) var units = 0

    /// How many units were passed over, because they are not in the two languages.
    private(set) var otherUnits = 0

    /// From so many bytes on they are handed over.
    static let bufferSize = 65_536

    private let languages: (Language, Language)
    private let sink: ([UInt8]) throws -> Void

    init(_ first: Language, _ second: Language, sink: @escaping ([UInt8]) throws -> Void) {
        languages = (first, second)
        self.sink = sink
    }

    /// Writes a unit; `append` appends its texts in the first and in the second language.
    /// - Throws: what the sink throws.
    mutating func write(
        _ unit: TranslationUnit,
        _ append: (String, String, inout [UInt8]) -> Void
    ) throws {
        let isTurned = unit.source.language == languages.1
        let (first, second) = isTurned ? (unit.target, unit.source) : (unit.source, unit.target)
        guard (first.language, second.language) == languages else {
            otherUnits += 1
            return
        }
        append(first.text, second.text, &bytes)
        units += 1
        if bytes.count >= Self.bufferSize { try flush() }
    }

    /// Hands over what there is.
    /// - Throws: what the sink throws.
    mutating func flush() throws {
        defer { bytes.removeAll(keepingCapacity: true) }
        try sink(bytes)
    }
}
