public import TMBitext

/// A text of a document, and what was made of it.
public struct TranslatedSegment: Hashable, Sendable {
    /// The text.
    public var text: String

    /// The translation that was filled in; `nil` where none was.
    public var translation: String?

    /// The match that the translation is from.
    public var match: Match?

    /// Whether numbers and names of the text were put into the match's translation.
    public var isRepaired: Bool

    /// Whether the document says that nothing is to be filled in here: it has a translation, or is locked.
    public var isClosed: Bool
}
