/// Terms of one language with their translations into another.
public struct TermList: Hashable, Sendable {
    /// The language of the terms.
    public var source: Language

    /// The language of their translations.
    public var target: Language

    /// The terms, the most telling first.
    public var terms: [Term]

    /// Creates a list.
    public init(source: Language, target: Language, terms: [Term]) {
        self.source = source
        self.target = target
        self.terms = terms
    }
}
