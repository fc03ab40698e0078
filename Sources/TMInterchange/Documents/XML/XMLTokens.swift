/// The pieces of an XML document, one after another, with their places. The document must be known to be well-formed
/// (XML 1.0): all that is looked for here is where each piece ends.
struct XMLTokens {
    private let bytes: [UInt8]
    private let end: Int
    private var at: Int

    /// The pieces in a range of a document, which begins and ends between two of them.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        (at, end) = (range.lowerBound, range.upperBound)
    }

    /// The next piece; `nil` at the end. Complexity: linear in its length.
    mutating func next() -> XMLToken? {
        guard at < end else { return nil }
        let start = at
        guard bytes[at] == 0x3C else {
            at = bytes[at..<end].firstIndex(of: 0x3C) ?? end
            return XMLToken(kind: .text, range: start..<at)
        }
        let kind = markup()
        return XMLToken(kind: kind, range: start..<at)
    }

    /// Steps over the piece that begins with `<`.
    private mutating func markup() -> XMLToken.Kind {
        if skips("<!--", to: "-->") || skips("<?", to: "?>") { return .other }
        if skips("<![CDATA[", to: "]]>") { return .characterData }
        if starts(with: "<!") {
            skipDocumentType()
            return .other
        }
        let isEnd = at + 1 < end && bytes[at + 1] == 0x2F
        skipTag()
        return isEnd ? .end : bytes[at - 2] == 0x2F ? .empty : .start
    }

    /// Steps over a tag; `>` may stand in the value of an attribute.
    private mutating func skipTag() {
        while at < end, bytes[at] != 0x3E { skipQuotedOrByte() }
        at = min(at + 1, end)
    }

    /// Steps over a document type with the declarations in it.
    private mutating func skipDocumentType() {
        var isInside = false
        at += 2
        while at < end {
            if skips("<!--", to: "-->") || skips("<?", to: "?>") { continue }
            switch bytes[at] {
            case 0x5B: isInside = true
            case 0x5D: isInside = false
            case 0x3E where !isInside:
                at += 1
                return
            default: break
            }
            skipQuotedOrByte()
        }
    }

    private mutating func skipQuotedOrByte() {
        let byte = bytes[at]
        at += 1
        guard byte == 0x22 || byte == 0x27 else { return }
        at = bytes[at..<end].firstIndex(of: byte).map { $0 + 1 } ?? end
    }

    /// Steps over a piece with this beginning and this end, where it stands here.
    private mutating func skips(_ beginning: StaticString, to closing: StaticString) -> Bool {
        guard starts(with: beginning) else { return false }
        at += beginning.utf8CodeUnitCount
        while at < end, !starts(with: closing) { at += 1 }
        at = min(at + closing.utf8CodeUnitCount, end)
        return true
    }

    private func starts(with text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return at + wanted.count <= end && wanted.indices.allSatisfy { bytes[at + $0] == wanted[$0] }
    }
}
