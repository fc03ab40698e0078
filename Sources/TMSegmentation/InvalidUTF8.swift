/// Bytes that are not UTF-8.
public struct InvalidUTF8: Error, Hashable, Sendable {
    /// Where the piece of the text begins that holds them, in bytes from the start of the text.
    public let pieceStart: Int
}
