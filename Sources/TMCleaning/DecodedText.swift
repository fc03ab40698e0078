/// A page's text, and the encoding its bytes were in.
public struct DecodedText: Hashable, Sendable {
    /// The text, without a byte-order mark.
    public let text: String

    /// The encoding that the bytes show.
    public let encoding: TextEncoding

    /// The encoding that the page says it is in, where it says so wrongly.
    public let wrongDeclaration: String?
}
