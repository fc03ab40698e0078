public import TMBitext

/// A word, a number or a punctuation mark of a text.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: Hashable, Sendable {
        /// Letters, with marks and digits behind the first letter.
        case word

        /// Digits, with decimal mark and thousands' spaces.
        case number

        /// One punctuation mark or symbol.
        case punctuation
    }

    /// What the token is.
    public var kind: Kind

    /// Where it stands, in Unicode scalars of the text.
    public var span: TextSpan

    /// Its form for comparison. A word: case and homoglyphs folded, `ё` as `е`. A number: digits with `.` as decimal
    /// mark. A mark: one kind of quotation mark, dash and ellipsis each.
    public var text: String

    /// Creates a token.
    public init(kind: Kind, span: TextSpan, text: String) {
        self.kind = kind
        self.span = span
        self.text = text
    }
}
