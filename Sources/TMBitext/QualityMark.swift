/// A doubt about a translation unit that its texts raise: what a reader should look at, with the reason.
public struct QualityMark: Hashable, Sendable {
    /// What the doubt is.
    public enum Kind: String, Hashable, CaseIterable, Sendable {
        /// A number of one side is not on the other.
        case numbers

        /// One side is far longer than the other.
        case length

        /// A side is not written in the letters of its language.
        case script

        /// Both sides are the same text.
        case untranslated

        /// Another unit gives the same source text another target. Not stored: it follows from the other units.
        case rival
    }

    /// What the doubt is.
    public var kind: Kind

    /// The reason: what was found, like `62 | 64.5`.
    public var detail: String

    /// Creates a mark.
    public init(kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
