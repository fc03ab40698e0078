/// What a memory knows for a text.
public struct LookUpAnswer: Sendable {
    /// The text that was looked up.
    public let query: String

    /// The matches, best first.
    public let matches: [FoundMatch]
}
