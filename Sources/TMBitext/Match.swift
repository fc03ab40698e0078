/// A translation unit that answers a look-up.
public struct Match: Hashable, Sendable {
    /// How the query and the unit's text agree.
    public enum Kind: String, Hashable, Sendable {
        /// The same text between the same neighbours.
        case context

        /// The same text.
        case exact

        /// A similar text.
        case fuzzy
    }

    /// How alike the two texts are after all penalties, 0...100; 100 only for the same text.
    public var score: Int

    /// How the query and the unit's text agree.
    public var kind: Kind

    /// The unit's text in the language of the query.
    public var source: String

    /// The unit's text in the other language.
    public var target: String

    /// Where query and source differ, in the order of the query.
    public var differences: [Difference]

    /// What was taken off the score, and why.
    public var penalties: [Penalty]

    /// Every place the unit was found at, as it reads from the query's language; empty for a unit that was imported.
    public var provenance: [Provenance]

    /// The identifier of the unit in its memory.
    public var unit: Int64

    /// Creates a match.
    public init(
        score: Int,
        kind: Kind,
        source: String,
        target: String,
        differences: [Difference] = [],
        penalties: [Penalty] = [],
        provenance: [Provenance] = [],
        unit: Int64
    ) {
        self.score = score
        self.kind = kind
        self.source = source
        self.target = target
        self.differences = differences
        self.penalties = penalties
        self.provenance = provenance
        self.unit = unit
    }
}
