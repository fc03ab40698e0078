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

    /// What sort of change it is, so that small ones can be told from others.
    public enum Nature: String, Hashable, Sendable {
        /// Other words, numbers or marks.
        case words

        /// The same word with another ending, each.
        case suffix

        /// A number for a number.
        case number

        /// The same word with other capitals, each. The score is at most 99 for it.
        case letterCase = "case"

        /// Look-alike letters, quotation marks, dashes, white space, or the way a number is written.
        case typography
    }

    /// What turns the match's source into the query.
    public var kind: Kind

    /// What sort of change it is.
    public var nature: Nature

    /// The words in the query, in Unicode scalars of the query; empty for `delete`.
    public var querySpan: TextSpan

    /// The words in the match's source, in Unicode scalars of it; empty for `insert`.
    public var sourceSpan: TextSpan

    /// The query's words.
    public var queryText: String

    /// The source's words.
    public var sourceText: String

    /// Creates a difference.
    public init(
        kind: Kind,
        nature: Nature = .words,
        querySpan: TextSpan,
        sourceSpan: TextSpan,
        queryText: String,
        sourceText: String
    ) {
        self.kind = kind
        self.nature = nature
        self.querySpan = querySpan
        self.sourceSpan = sourceSpan
        self.queryText = queryText
        self.sourceText = sourceText
    }
}
