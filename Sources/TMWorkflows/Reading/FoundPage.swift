internal import TMBitext

/// A page on its way to be decoded.
struct FoundPage: Sendable {
    /// Where its bytes are.
    enum Content: Sendable {
        /// In a file of its own.
        case file(location: String)

        /// Read already.
        case bytes([UInt8])

        /// A record of a file of records.
        case record(Record)
    }

    /// The path by which the memory knows it; a record's identifier is added when it is read.
    let path: String

    /// The newspaper.
    let source: String

    let content: Content
}
