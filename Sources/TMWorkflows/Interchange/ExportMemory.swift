public import TMBitext
internal import TMInterchange
internal import TMStore

/// Writes a memory's units as TMX 1.4b.
public struct ExportMemory: Sendable {
    /// Which units are written.
    public var filter: UnitFilter

    /// Creates the use case.
    public init(filter: UnitFilter = UnitFilter()) {
        self.filter = filter
    }

    /// Writes the units of the memory at a path, in the order they came into it.
    ///
    /// - Parameter sink: takes the bytes of the file, some at a time.
    /// - Returns: the number of units written.
    /// - Throws: an error that ``Complaint`` words, and what `sink` throws.
    public func run(memoryPath: String, sink: @escaping ([UInt8]) throws -> Void) throws -> Int {
        let memory = try OpenMemory.reading(memoryPath)
        var writer = TMXWriter(
            header: TMXHeader(
                creationTool: ToolVersion.name,
                creationToolVersion: ToolVersion.number,
                sourceLanguage: try memory.onlySourceLanguage
            ),
            sink: sink
        )
        try memory.forEachUnit(filter) { try writer.write($0.unit) }
        try writer.finish()
        return writer.units
    }
}
