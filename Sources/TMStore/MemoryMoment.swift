/// A state that a memory was in: what is derived from the memory carries the moment it was derived at.
public struct MemoryMoment: Hashable, Sendable {
    /// The memory's generation then.
    public let generation: Int64

    /// A random number that no other state has, not even one of the same generation in a copy of the memory.
    public let mark: UInt64

    /// The highest identifier that had been given to a unit.
    public let lastUnit: Int64
}
