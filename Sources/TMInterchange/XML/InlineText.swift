internal import TMBitext

/// A text with inline codes while it is read.
struct InlineText {
    private enum Element {
        /// An element that holds text, and which code its start tag is.
        case span(name: String, code: Int)

        /// A code, or an element inside one.
        case code
    }

    /// The text so far, as UTF-8.
    private var bytes: [UInt8] = []

    /// The codes so far, and how many bytes of the text stand before each.
    private var codes: [(position: Int, markup: String)] = []

    private var open: [Element] = []
    private var code = CodeDraft()

    /// Whether there is nothing but white space, codes aside.
    var isBlank: Bool { !bytes.contains { $0 > 0x20 } }

    /// Begins a new text.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        if !codes.isEmpty { codes.removeAll(keepingCapacity: true) }
    }

    /// An element begins in the text: a code, whatever is in it, or one that holds text.
    mutating func start(_ name: String, _ attributes: XMLAttributes, isCode: Bool) {
        start(name, attributes.all, isCode: isCode)
    }

    /// An element begins in the text, as above.
    mutating func start(_ name: String, _ attributes: [Property], isCode: Bool) {
        if isCode || isInCode {
            open.append(.code)
            code.start(name, attributes)
        } else {
            open.append(.span(name: name, code: codes.count))
            var tag = CodeDraft()
            tag.start(name, attributes)
            codes.append((bytes.count, tag.startTag()))
        }
    }

    /// The innermost of these elements ends. One that was to hold text and holds nothing becomes one code.
    mutating func end() {
        switch open.popLast() {
        case .code: if let markup = code.end() { codes.append((bytes.count, markup)) }
        case .span(_, let code) where code == codes.count - 1 && codes[code].position == bytes.count:
            codes[code].markup = codes[code].markup.dropLast() + "/>"
        case .span(let name, _): codes.append((bytes.count, "</\(name)>"))
        case nil: break
        }
    }

    /// A piece of the text, or of a code.
    mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInCode { code.text(piece) } else { bytes.append(contentsOf: piece) }
    }

    /// The text in NFC, and its codes. Complexity: linear.
    var content: (text: String, codes: [InlineCode]) {
        let text = ComposedForm.text(bytes[...])
        guard !codes.isEmpty else { return (text, []) }
        let length = ComposedForm.length(bytes[...])
        var (offset, position) = (0, 0)
        return (
            text,
            codes.map { code in
                offset += ComposedForm.length(bytes[position..<code.position])
                position = code.position
                return InlineCode(offset: min(offset, length), markup: code.markup)
            }
        )
    }

    private var isInCode: Bool {
        if case .code? = open.last { true } else { false }
    }
}
