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

    /// A translation in which values that differ were replaced by those of the query.
    public struct Repaired: Hashable, Sendable {
        /// The text.
        public var text: String

        /// Whether a word behind a replaced number may need another ending: Russian endings are left as they are.
        public var mayNeedEndings: Bool

        /// Creates a repaired translation.
        public init(text: String, mayNeedEndings: Bool) {
            self.text = text
            self.mayNeedEndings = mayNeedEndings
        }
    }

    /// How alike the two texts are after all penalties, 0...100; 100 only for the same text.
    public var score: Int

    /// How the query and the unit's text agree.
    public var kind: Kind

    /// The unit's text in the language of the query, without its inline codes.
    public var source: String

    /// The unit's text in the other language, without its inline codes.
    public var target: String

    /// The language of the target.
    public var targetLanguage: Language

    /// The inline codes of the source, in the order they stand in.
    public var sourceCodes: [InlineCode]

    /// The inline codes of the target, in the order they stand in.
    public var targetCodes: [InlineCode]

    /// The target with the query's numbers and names in it, where nothing else differs and all of them have a place; the
    /// rest of it is as it was. Without inline codes.
    public var repaired: Repaired?

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
        targetLanguage: Language,
        sourceCodes: [InlineCode] = [],
        targetCodes: [InlineCode] = [],
        repaired: Repaired? = nil,
        differences: [Difference] = [],
        penalties: [Penalty] = [],
        provenance: [Provenance] = [],
        unit: Int64
    ) {
        self.score = score
        self.kind = kind
        self.source = source
        self.target = target
        self.targetLanguage = targetLanguage
        self.sourceCodes = sourceCodes
        self.targetCodes = targetCodes
        self.repaired = repaired
        self.differences = differences
        self.penalties = penalties
        self.provenance = provenance
        self.unit = unit
    }
}
