/// How far a build has come.
public struct BuildProgress: Hashable, Sendable {
    /// What a build does, in order.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Pages are looked through for lines that repeat.
        case scanning

        /// Pages are read, cleaned and cut into sentences.
        case reading

        /// Twins are found.
        case pairing

        /// Pairs are aligned and stored.
        case aligning
    }

    /// What is being done.
    public var stage: Stage

    /// How many of the stage's pages or pairs are done.
    public var done: Int

    /// How many there are; `nil` while that is not known.
    public var total: Int?

    /// How many units have been found so far.
    public var units = 0

    /// Creates a state.
    public init(stage: Stage, done: Int = 0, total: Int? = nil, units: Int = 0) {
        self.stage = stage
        self.done = done
        self.total = total
        self.units = units
    }
}
