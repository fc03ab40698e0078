public import TMBitext

/// A phrase of a query with units that hold it.
public struct Suggestion: Hashable, Sendable {
    /// Where the phrase stands, in Unicode scalars of the query.
    public var span: TextSpan

    /// The phrase.
    public var text: String

    /// Units that hold it in any case form, the newest first, no two with the same translation; at least one.
    public var hits: [ConcordanceHit]
}
