public import TMBitext

/// Writes translation units into two text files, one a language, whose lines of the same number belong together: what
/// ``ParallelLinesReader`` reads, the form of Moses.
///
/// A line cannot hold line ends: a space is written for each run of them and of tabs. Codes, notes, properties and provenance
/// are not written.
public struct ParallelLinesWriter: UnitFileWriter {
    private var pairs: PairOutput
    private var secondBytes: [UInt8] = []
    private let secondSink: ([UInt8]) throws -> Void

    /// Begins two files, one of each language. Their bytes go to the sinks a part at a time, in order.
    public init(
        _ first: Language,
        _ second: Language,
        firstSink: @escaping ([UInt8]) throws -> Void,
        secondSink: @escaping ([UInt8]) throws -> Void
    ) {
        pairs = PairOutput(first, second, sink: firstSink)
        self.secondSink = secondSink
    }

    /// How many units were written.
    public var units: Int { pairs.units }

    /// Writes a unit, whichever of its languages is the source. Complexity: linear in its text.
    /// - Throws: what the sinks throw.
    public mutating func write(_ unit: TranslationUnit) throws {
        try pairs.write(unit) { first, second, bytes in
            Self.append(first, to: &bytes)
            Self.append(second, to: &secondBytes)
        }
        if secondBytes.count >= PairOutput.bufferSize { try flushSecond() }
    }

    /// Ends the files.
    /// - Throws: what the sinks throw.
    public mutating func finish() throws {
        try pairs.flush()
        try flushSecond()
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        _ = LineText.append(text, to: &bytes)
        bytes.append(0x0A)
    }

    private mutating func flushSecond() throws {
        defer { secondBytes.removeAll(keepingCapacity: true) }
        try secondSink(secondBytes)
    }
}
