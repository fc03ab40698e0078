/// A document whose segments can be filled with translations, all else left as it is, byte by byte.
public protocol TranslatableDocument: Sendable {
    /// The segments, in the order of the document.
    var segments: [DocumentSegment] { get }

    /// The document with translations and suggestions written into it.
    ///
    /// - Parameter proposals: one for each segment; those of segments that are not open are passed over.
    func filled(with proposals: [Proposal]) -> FilledDocument
}
