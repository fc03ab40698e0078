public import TMBitext
internal import TMStore

/// Counts what is in a memory.
public enum CountMemory {
    /// The statistics of the memory at a path.
    ///
    /// - Throws: an error that ``Complaint`` words.
    public static func statistics(at path: String) throws -> MemoryStatistics {
        try OpenMemory.reading(path).statistics()
    }
}
