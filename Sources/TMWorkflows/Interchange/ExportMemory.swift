public import TMBitext
internal import TMInterchange
internal import TMStore

/// Writes a memory's units into a file of another format.
public struct ExportMemory: Sendable {
    /// The formats that units are written in.
    public enum Format: String, CaseIterable, Sendable {
        /// Translation Memory eXchange 1.4b, with everything that the memory knows of a unit.
        case tmx

        /// Tab-separated pairs, Russian and Kazakh where nothing else is asked for: the texts alone.
        case tsv

        /// Pairs of a CSV file, in the same languages: the texts alone.
        case csv

        /// A JSON object a line, with everything that the memory knows of a unit.
        case jsonl

        /// XLIFF 1.2: the texts with their inline codes and notes.
        case xliff

        /// Two files of lines, one a language, in the same languages: the texts alone.
        case moses

        /// The format that a file's name shows; `nil` where it shows none that is written.
        public init?(path: String) {
            guard let format = InterchangeFormat(path: path) else { return nil }
            self.init(rawValue: format.rawValue)
        }
    }

    /// The format.
    public var format: Format

    /// Whether the file is compressed (gzip).
    public var isCompressed: Bool

    /// Which units are written.
    public var filter: UnitFilter

    /// The language that all units are written from, turned round where they are stored the other way; `nil` for the
    /// direction they are stored in.
    public var source: Language?

    /// The language that all units are written to.
    public var target: Language?

    /// Creates the use case.
    public init(format: Format = .tmx, isCompressed: Bool = false, filter: UnitFilter = UnitFilter()) {
        self.format = format
        self.isCompressed = isCompressed
        self.filter = filter
    }

    /// Writes the units of the memory at a path, in the order they came into it.
    ///
    /// - Parameters:
    ///   - sink: takes the bytes of the file, some at a time.
    ///   - second: takes those of the second file where the format has two.
    /// - Returns: the number of units written.
    /// - Throws: an error that ``Complaint`` words, and what the sinks throw.
    public func run(memoryPath: String, sink: @escaping Sink, second: @escaping Sink = { _ in }) throws -> Int {
        let memory = try OpenMemory.reading(memoryPath)
        guard isCompressed else { return try write(memory, writer(for: memory, sink, second)) }
        let deflater = Deflater(sink: sink)
        let units = try write(memory, writer(for: memory, deflater.write, second))
        try deflater.finish()
        return units
    }

    /// Takes bytes of a file.
    public typealias Sink = ([UInt8]) throws -> Void

    private func write(_ memory: TranslationMemory, _ writer: any UnitFileWriter) throws -> Int {
        var writer = writer
        var wanted = filter
        wanted.languages.formUnion([source, target].compactMap(\.self))
        let filter = wanted
        // Another thread reads ahead.
        try produceAhead(capacity: 4) { put in
            try memory.forEachBatch(filter, put)
        } take: { units in
            for unit in units { if let unit = turned(unit.unit) { try writer.write(unit) } }
        }
        try writer.finish()
        return writer.units
    }

    /// The unit in the direction that is wanted; `nil` where it has none such.
    private func turned(_ unit: TranslationUnit) -> TranslationUnit? {
        func isWanted(_ unit: TranslationUnit) -> Bool {
            (source ?? unit.source.language) == unit.source.language
                && (target ?? unit.target.language) == unit.target.language
        }
        if isWanted(unit) { return unit }
        let reversed = unit.reversed
        return isWanted(reversed) ? reversed : nil
    }

    /// The languages of pairs.
    public var columns: (Language, Language) {
        let first = source ?? (target == .russian ? .kazakh : .russian)
        return (first, target ?? (first == .kazakh ? .russian : .kazakh))
    }

    private func writer(
        for memory: TranslationMemory,
        _ sink: @escaping Sink,
        _ second: @escaping Sink
    ) throws -> any UnitFileWriter {
        switch format {
        case .tmx:
            let header = TMXHeader(
                creationTool: ToolVersion.name,
                creationToolVersion: ToolVersion.number,
                sourceLanguage: try source ?? memory.onlySourceLanguage
            )
            return TMXWriter(header: header, sink: sink)
        case .tsv: return TSVWriter(columns.0, columns.1, sink: sink)
        case .csv: return CSVWriter(columns.0, columns.1, sink: sink)
        case .jsonl: return JSONLWriter(sink: sink)
        case .xliff: return XLIFFWriter(sink: sink)
        case .moses: return ParallelLinesWriter(columns.0, columns.1, firstSink: sink, secondSink: second)
        }
    }
}
