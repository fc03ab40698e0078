public import TMBitext

/// A translation unit with the identifier it has in its memory.
public struct StoredUnit: Hashable, Sendable {
    /// The identifier; it is never given to another unit of the same memory.
    public let id: Int64

    /// The unit.
    public internal(set) var unit: TranslationUnit
}
