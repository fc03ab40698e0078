/// What was taken back from a memory.
public struct ForgottenCounts: Hashable, Sendable {
    /// Article pairs.
    public var pairs = 0

    /// Places where units were found.
    public var places = 0

    /// Units that a file had brought.
    public var imports = 0

    /// Units that nothing else holds and that are gone.
    public var units = 0

    /// Counts nothing.
    public init() {}

    /// Whether there was nothing to take back.
    public var isEmpty: Bool { pairs + places + imports == 0 }
}
