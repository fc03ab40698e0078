public import TMBitext

/// A unit that a search found.
public struct ConcordanceHit: Hashable, Sendable {
    /// One of the unit's texts, with the places that matter in it.
    public struct Side: Hashable, Sendable {
        /// The text and its language.
        public var variant: Variant

        /// Where the words stand that were looked for, in order, in Unicode scalars of the text.
        public var found: [TextSpan]

        /// Where words stand that translate what was found in the other text, as the lexicon knows.
        public var counterparts: [TextSpan]
    }

    /// The unit's number.
    public var unit: Int64

    /// The source and the target text.
    public var sides: [Side]

    /// Where the unit was found, the newest first.
    public var provenance: [Provenance]

    /// When the unit was made, in seconds since 1970-01-01T00:00:00Z; for units of no article.
    public var createdAt: Int?
}
