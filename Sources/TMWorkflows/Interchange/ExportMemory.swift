public import TMBitext
internal import TMInterchange
internal import TMStore

/// Writes a memory's units into a file of another format.
public struct ExportMemory: Sendable {
    /// The formats that units are written in.
    public enum Format: String, CaseIterable, Sendable {
        /// Translation Memory eXchange 1.4b, with everything that the memory knows of a unit.
        case tmx

        /// Tab-separated pairs, Russian and Kazakh: the texts alone.
        case tsv
    }

    /// The format.
    public var format: Format

    /// Which units are written.
    public var filter: UnitFilter

    /// Creates the use case.
    public init(format: Format = .tmx, filter: UnitFilter = UnitFilter()) {
        self.format = format
        self.filter = filter
    }

    /// Writes the units of the memory at a path, in the order they came into it.
    ///
    /// - Parameter sink: takes the bytes of the file, some at a time.
    /// - Returns: the number of units written.
    /// - Throws: an error that ``Complaint`` words, and what `sink` throws.
    public func run(memoryPath: String, sink: @escaping ([UInt8]) throws -> Void) throws -> Int {
        let memory = try OpenMemory.reading(memoryPath)
        switch format {
        case .tmx:
            let header = TMXHeader(
                creationTool: ToolVersion.name,
                creationToolVersion: ToolVersion.number,
                sourceLanguage: try memory.onlySourceLanguage
            )
            var writer = TMXWriter(header: header, sink: sink)
            try memory.forEachUnit(filter) { try writer.write($0.unit) }
            try writer.finish()
            return writer.units
        case .tsv:
            var writer = TSVWriter(.russian, .kazakh, sink: sink)
            try memory.forEachUnit(filter) { try writer.write($0.unit) }
            try writer.finish()
            return writer.units
        }
    }
}
