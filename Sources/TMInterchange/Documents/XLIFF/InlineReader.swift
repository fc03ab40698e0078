internal import TMBitext

/// Reads text with inline codes, and notes where each code and the first and last letter stand in the document.
struct InlineReader {
    private let document: XMLSource
    private let isPart: (XMLToken) -> Bool
    private var inline = InlineText()

    /// Where the codes stand, in the order of `content`'s.
    private(set) var places: [Range<Int>] = []

    /// From the first to behind the last byte of the text that is no white space; `nil` where there is none.
    private(set) var edges: Range<Int>?

    /// The elements that are open: where their code is in `places`, and how much text there was before it.
    private var open: [(isCode: Bool, place: Int?, length: Int)] = []
    private var length = 0

    init(_ document: XMLSource, isPart: @escaping (XMLToken) -> Bool) {
        self.document = document
        self.isPart = isPart
    }

    /// The text and its codes.
    var content: (text: String, codes: [InlineCode]) { inline.content }

    /// Reads a range; `false` where it refers to entities that are not known.
    mutating func read(_ range: Range<Int>) -> Bool {
        var tokens = XMLTokens(document.bytes, in: range)
        while let token = tokens.next() {
            switch token.kind {
            case .start, .empty:
                start(token)
                if token.kind == .empty { end(token) }
            case .end: end(token)
            case .text:
                guard let text = XMLReferences.resolved(document.bytes[token.range]) else { return false }
                append(text, at: token.range)
            case .characterData: append(Array(document.bytes[token.range].dropFirst(9).dropLast(3)), at: token.range)
            case .other: break
            }
        }
        return true
    }

    private mutating func start(_ token: XMLToken) {
        guard !isPart(token) else { return open.append((false, nil, length)) }
        let name = String(decoding: document.bytes[XMLSource.name(ofTag: token.range, document.bytes)], as: UTF8.self)
        let isCode = isInCode || !XLIFFBuilder.textElements.contains(XMLSource.localName(name))
        let attributes = document.attributes(token.range).map { Property(type: $0.name, value: $0.value) }
        inline.start(name, attributes, isCode: isCode)
        if isInCode { return open.append((true, nil, length)) }
        open.append((isCode, places.count, length))
        places.append(token.range)
    }

    private mutating func end(_ token: XMLToken) {
        guard let element = open.popLast() else { return }
        guard let place = element.place else {
            if element.isCode { inline.end() }
            return
        }
        inline.end()
        if element.isCode || place == places.count - 1 && element.length == length {
            places[place] = places[place].lowerBound..<token.range.upperBound
        } else {
            places.append(token.range)
        }
    }

    private mutating func append(_ text: [UInt8], at place: Range<Int>) {
        text.withUnsafeBufferPointer { inline.text($0) }
        guard !isInCode else { return }
        length += text.count
        guard text.contains(where: { !Self.isBlank($0) }) else { return }
        let bytes = document.bytes[place]
        let isData = bytes.starts(with: [0x3C])
        let first = isData ? place.lowerBound : bytes.firstIndex { !Self.isBlank($0) } ?? place.lowerBound
        let last = isData ? place.upperBound : bytes.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? place.upperBound
        edges = (edges?.lowerBound ?? first)..<last
    }

    private var isInCode: Bool { open.last?.isCode ?? false }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
