public import TMBitext

/// A translation unit as a file gives it.
public struct ImportedUnit: Hashable, Sendable {
    /// The unit.
    public var unit: TranslationUnit

    /// The line where it begins, from 1. Units that one element of the file gives (one for each translation) share it.
    public var line: Int

    /// Creates an imported unit.
    public init(unit: TranslationUnit, line: Int) {
        self.unit = unit
        self.line = line
    }
}
