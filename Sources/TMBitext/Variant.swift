/// A translation unit's text in one language (TMX's `tuv`).
public struct Variant: Hashable, Sendable {
    /// The language of the text.
    public var language: Language

    /// The text, in NFC.
    public var text: String

    /// Remarks on this variant alone.
    public var notes: [String]

    /// Properties of this variant alone, in the order of the file they came from.
    public var properties: [Property]

    /// Creates a variant.
    public init(language: Language, text: String, notes: [String] = [], properties: [Property] = []) {
        self.language = language
        self.text = text
        self.notes = notes
        self.properties = properties
    }
}
