public import TMBitext

/// What applying a review did.
public struct ReviewOutcome: Sendable {
    /// A row that could not be followed.
    public struct Conflict: Hashable, Sendable {
        /// Why it could not.
        public enum Reason: Hashable, Sendable {
            /// The memory has no such unit any more, and the row's texts are not the unit's.
            case unitGone

            /// Another row decides the same texts the other way.
            case contradicted
        }

        /// The row's line in the sheet, from 1.
        public var line: Int

        /// Why it could not be followed.
        public var reason: Reason
    }

    /// The number of pairs of texts that were accepted, edited, joined and split ones included.
    public internal(set) var accepted = 0

    /// The number of pairs of texts that were rejected.
    public internal(set) var rejected = 0

    /// Earlier decisions that this review turned round.
    public internal(set) var turned: [ReviewDecision] = []

    /// Rows that could not be followed, in the order of the sheet.
    public internal(set) var conflicts: [Conflict] = []

    /// The file that keeps the decisions.
    public internal(set) var decisionFile = ""

    /// How many decisions it holds now.
    public internal(set) var decisions = 0
}
