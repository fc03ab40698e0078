public import TMBitext

/// A phrase of a text that stands in other texts too, in any case form.
public struct KnownPhrase: Hashable, Sendable {
    /// Where it stands, in Unicode scalars of the text.
    public let span: TextSpan

    /// What finds it.
    public let query: ConcordanceQuery

    /// The places of its words that name something, counted in such words of the text; at least two.
    let content: Range<Int>

    /// The phrases that show most of a text: the longest first, of equal ones the first; one that shows no word anew is left
    /// out. Complexity: quadratic in the phrases at worst.
    public static func mostTelling(_ phrases: [KnownPhrase], limit: Int) -> [KnownPhrase] {
        var shown = Set<Int>()
        var chosen: [KnownPhrase] = []
        let sorted = phrases.sorted { ($1.content.count, $0.span.start) < ($0.content.count, $1.span.start) }
        for phrase in sorted where chosen.count < limit && !shown.isSuperset(of: phrase.content) {
            shown.formUnion(phrase.content)
            chosen.append(phrase)
        }
        return chosen
    }
}
