/// The two sides of a document to align.
public struct AlignmentDocument: Sendable {
    /// The source side.
    public let source: AlignmentText

    /// The target side.
    public let target: AlignmentText

    /// Creates a document.
    public init(source: AlignmentText, target: AlignmentText) {
        self.source = source
        self.target = target
    }
}
