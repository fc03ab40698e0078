/// Tells UTF-8 from other encodings.
enum UTF8Check {
    /// Whether bytes are well-formed UTF-8, the last character perhaps cut off. Complexity: linear.
    static func isPlausible(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count
        }
    }
}
