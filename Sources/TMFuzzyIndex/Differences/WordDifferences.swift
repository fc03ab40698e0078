public import TMBitext
internal import TMText

/// Where a query and the source of a match differ.
///
/// Tokens are aligned with the fewest changes. Changed tokens that follow one another make one difference; where each
/// token replaces one, changes of another nature begin a new difference. Tokens that are equal when folded but written
/// in another way, and white space between two equal tokens, are differences of the nature `letterCase` or `typography`.
public enum WordDifferences {
    /// The differences between a query and a source text, in the order of the query; none between equal texts.
    ///
    /// - Complexity: the product of both texts' numbers of words.
    public static func between(query: String, source: String) -> [Difference] {
        var collector = DifferenceCollector(query: MarkedText(query), source: MarkedText(source))
        return collector.collect()
    }
}
