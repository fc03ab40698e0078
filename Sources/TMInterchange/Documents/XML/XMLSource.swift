/// A well-formed XML document as the bytes it is written with, and the places of its elements.
struct XMLSource: Sendable {
    /// The bytes, as UTF-8.
    let bytes: [UInt8]

    /// The root element.
    let root: XMLElementSpan

    /// Reads a document.
    ///
    /// - Throws: `InterchangeError` with the line where it is not well-formed.
    /// - Complexity: linear.
    init(_ bytes: [UInt8]) throws(InterchangeError) {
        try XMLCheck.check(bytes)
        self.bytes = bytes
        guard let root = Self.root(bytes) else { throw .notXML(line: 1) }
        self.root = root
    }

    /// The name of an element, prefix included.
    func name(_ element: XMLElementSpan) -> String {
        String(decoding: bytes[element.name], as: UTF8.self)
    }

    /// The value of an attribute; `nil` where the element has none of this name.
    func value(_ name: String, of element: XMLElementSpan) -> String? {
        attributes(element.startTag).first { $0.name == name }?.value
    }

    /// The attributes of a start tag, in order.
    func attributes(_ tag: Range<Int>) -> [XMLAttributeSpan] {
        var attributes: [XMLAttributeSpan] = []
        var at = Self.name(ofTag: tag, bytes).upperBound
        while let start = bytes[at..<tag.upperBound].firstIndex(where: { !Self.endsName($0) }),
            let equals = bytes[start..<tag.upperBound].firstIndex(of: 0x3D),
            let quote = bytes[equals..<tag.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
            let end = bytes[(quote + 1)..<tag.upperBound].firstIndex(of: bytes[quote])
        {
            let place = quote + 1..<end
            let value = XMLReferences.resolved(bytes[place]) ?? Array(bytes[place])
            attributes.append(
                XMLAttributeSpan(
                    name: String(decoding: bytes[start..<equals].prefix { !Self.endsName($0) }, as: UTF8.self),
                    value: String(decoding: value, as: UTF8.self),
                    place: place
                )
            )
            at = end + 1
        }
        return attributes
    }

    /// The name in a tag.
    static func name(ofTag tag: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let start = bytes[tag.lowerBound + 1] == 0x2F ? tag.lowerBound + 2 : tag.lowerBound + 1
        return start..<(bytes[start..<tag.upperBound].firstIndex(where: endsName) ?? tag.upperBound)
    }

    /// A name without its prefix.
    static func localName(_ name: String) -> String {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x2F || byte == 0x3E || byte == 0x3D
    }

    private static func root(_ bytes: [UInt8]) -> XMLElementSpan? {
        var tokens = XMLTokens(bytes, in: bytes.indices)
        var open: [XMLElementSpan] = []
        while let token = tokens.next() {
            switch token.kind {
            case .start, .empty:
                let behind = token.range.upperBound
                open.append(
                    XMLElementSpan(
                        startTag: token.range,
                        endTag: behind..<behind,
                        name: name(ofTag: token.range, bytes)
                    )
                )
                if token.kind == .start { continue }
            case .end:
                guard !open.isEmpty else { return nil }
                open[open.count - 1].endTag = token.range
            case .text, .characterData, .other: continue
            }
            let element = open.removeLast()
            if open.isEmpty { return element }
            open[open.count - 1].children.append(element)
        }
        return nil
    }
}
