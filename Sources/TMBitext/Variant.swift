/// One language's side of a translation unit: TMX's `tuv`.
public struct Variant: Hashable, Sendable {
    /// The language of the text.
    public var language: Language

    /// The text. Stored as it was read, in NFC.
    public var text: String

    /// Creates a variant.
    public init(language: Language, text: String) {
        self.language = language
        self.text = text
    }
}
