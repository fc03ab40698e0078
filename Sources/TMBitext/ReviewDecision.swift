/// What a person decided about two texts: they are translations of each other, or they are not.
public struct ReviewDecision: Hashable, Sendable {
    /// The two ways to decide.
    public enum Verdict: String, Hashable, Sendable {
        /// The texts belong into the memory, whatever an alignment says.
        case accepted = "+"

        /// The texts never come into the memory.
        case rejected = "-"
    }

    /// The decision.
    public var verdict: Verdict

    /// The two texts, with the one place they were decided at, where there was one.
    public var unit: TranslationUnit

    /// Creates a decision.
    public init(verdict: Verdict, unit: TranslationUnit) {
        self.verdict = verdict
        self.unit = unit
    }
}
