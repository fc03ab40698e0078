public import TMBitext

/// Writes translation units one after another into a file of some format. The same units give the same bytes.
public protocol UnitFileWriter {
    /// How many units were written.
    var units: Int { get }

    /// Writes a unit.
    /// - Throws: what the writer's sink throws.
    mutating func write(_ unit: TranslationUnit) throws

    /// Ends the file.
    /// - Throws: what the writer's sink throws.
    mutating func finish() throws
}
