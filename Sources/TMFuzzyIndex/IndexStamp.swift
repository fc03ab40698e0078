/// Which state of a memory an index was built from.
public struct IndexStamp: Hashable, Sendable {
    /// The memory: a number that differs from memory to memory.
    public var memory: UInt64

    /// The state of the memory: a number that grows with every change.
    public var generation: Int64

    /// The language of the texts, as up to eight bytes of its code.
    public var language: String

    /// Creates a stamp.
    public init(memory: UInt64, generation: Int64, language: String) {
        self.memory = memory
        self.generation = generation
        self.language = language
    }
}
