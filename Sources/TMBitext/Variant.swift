/// A translation unit's text in one language (TMX's `tuv`).
public struct Variant: Hashable, Sendable {
    /// The language of the text.
    public var language: Language

    /// The text, in NFC, without its inline codes.
    public var text: String

    /// The inline codes, in the order they stand in; offsets do not fall.
    public var codes: [InlineCode]

    /// Remarks on this variant alone.
    public var notes: [String]

    /// Properties of this variant alone, in the order of the file they came from.
    public var properties: [Property]

    /// What a file said about this variant in attributes, sorted by name: `changedate`, `usagecount` … The language tag
    /// (`xml:lang`) is among them where it says more than `language`, like `kk-KZ`.
    public var attributes: [Property]

    /// Creates a variant.
    public init(
        language: Language,
        text: String,
        codes: [InlineCode] = [],
        notes: [String] = [],
        properties: [Property] = [],
        attributes: [Property] = []
    ) {
        self.language = language
        self.text = text
        self.codes = codes
        self.notes = notes
        self.properties = properties
        self.attributes = attributes
    }
}
