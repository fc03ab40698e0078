public import TMBitext

/// A text of a document that is to be translated, or was already.
public struct DocumentSegment: Hashable, Sendable {
    /// The text in NFC, without inline codes and without white space at its ends; never empty.
    public var text: String

    /// The language of the text, where the document says it.
    public var source: Language?

    /// The language it is translated into, where the document says it.
    public var target: Language?

    /// Whether it may be filled: it has no translation yet, and no one locked it.
    public var isOpen: Bool

    /// Which run of neighbouring segments it stands in; `nil` where those around it say nothing of it.
    public var run: Int?

    /// Creates a segment.
    public init(text: String, source: Language? = nil, target: Language? = nil, isOpen: Bool = true, run: Int? = 0) {
        self.text = text
        self.source = source
        self.target = target
        self.isOpen = isOpen
        self.run = run
    }
}
