/// Tells where a document is not well-formed, by libxml2.
final class XMLCheck: XMLHandler {
    /// - Throws: `InterchangeError` with the line.
    static func check(_ bytes: [UInt8]) throws(InterchangeError) {
        let parser = XMLPushParser(handler: XMLCheck())
        do throws(InterchangeError) {
            try parser.parse(bytes[...])
            try parser.finish()
        } catch {
            // The bytes are UTF-8, so what the parser cannot read is a character that XML does not allow.
            guard case .undecodable(let line, _, _) = error else { throw error }
            throw .malformed(line: line, reason: "a character that XML does not allow")
        }
    }

    func start(_ name: String, _ attributes: XMLAttributes, line: Int) {}
    func end() {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func refusedEntity(_ name: String, isInAttribute: Bool) {}
    func replacedCharacters(_ count: Int) {}
}
