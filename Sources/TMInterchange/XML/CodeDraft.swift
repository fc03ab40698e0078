internal import TMBitext

/// An inline code while it is read: its markup, written anew.
struct CodeDraft {
    private var output = XMLOutput()
    private var names: [String] = []
    private var startTagIsOpen = false

    /// Whether the code is one of another format, which ``TMXWriter`` and ``XLIFFWriter`` wrap.
    private var isWrapped = false

    /// An element begins: the code itself, or one inside it.
    mutating func start(_ name: String, _ attributes: [Property]) {
        let isWrapper = names.isEmpty && name == "ph" && ForeignMarkup.isWrapper(attributes)
        isWrapped = isWrapper || (isWrapped && !names.isEmpty)
        closeStartTag()
        names.append(name)
        if isWrapper { return }
        output.append(markup: "<")
        output.append(markup: name)
        for attribute in attributes { output.append(attribute: attribute.type, attribute.value) }
        startTagIsOpen = true
    }

    /// The start tag alone, of an element that holds text.
    mutating func startTag() -> String {
        closeStartTag()
        names.removeAll()
        return String(decoding: output.take(), as: UTF8.self)
    }

    /// Text of the code.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        closeStartTag()
        if isWrapped, names.count == 1 {
            output.append(markup: String(decoding: bytes, as: UTF8.self))
        } else {
            output.append(text: bytes)
        }
    }

    /// The innermost element ends; the markup of the code, if that was the code itself.
    mutating func end() -> String? {
        guard let name = names.popLast() else { return nil }
        if startTagIsOpen {
            output.append(markup: "/>")
            startTagIsOpen = false
        } else if !isWrapped || !names.isEmpty {
            output.append(markup: "</\(name)>")
        }
        return names.isEmpty ? String(decoding: output.take(), as: UTF8.self) : nil
    }

    private mutating func closeStartTag() {
        if startTagIsOpen { output.append(markup: ">") }
        startTagIsOpen = false
    }
}
