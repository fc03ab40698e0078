/// A place where a query and a match's source differ, word by word.
public struct Difference: Hashable, Sendable {
    /// What turns the match's source into the query.
    public enum Kind: String, Hashable, Sendable {
        /// The query has words that the source lacks.
        case insert

        /// The source has words that the query lacks.
        case delete

        /// The query has other words than the source.
        case replace
    }

    /// What turns the match's source into the query.
    public var kind: Kind

    /// The words in the query, in Unicode scalars of the query; empty for `delete`.
    public var querySpan: TextSpan

    /// The words in the match's source, in Unicode scalars of it; empty for `insert`.
    public var sourceSpan: TextSpan

    /// The query's words.
    public var queryText: String

    /// The source's words.
    public var sourceText: String

    /// Creates a difference.
    public init(kind: Kind, querySpan: TextSpan, sourceSpan: TextSpan, queryText: String, sourceText: String) {
        self.kind = kind
        self.querySpan = querySpan
        self.sourceSpan = sourceSpan
        self.queryText = queryText
        self.sourceText = sourceText
    }
}
