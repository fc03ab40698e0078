/// A document with translations written into it.
public struct FilledDocument: Hashable, Sendable {
    /// The bytes of its file.
    public var bytes: [UInt8]

    /// What was written for each segment; `nil` where nothing was.
    public var fillings: [Filling?]

    /// Creates a document.
    public init(bytes: [UInt8], fillings: [Filling?]) {
        self.bytes = bytes
        self.fillings = fillings
    }
}
