/// XML text as bytes of UTF-8, on its way to a file.
struct XMLOutput {
    /// The bytes so far.
    private(set) var bytes: [UInt8] = []

    /// How many characters that XML does not allow were replaced or dropped.
    private(set) var replacedCharacters = 0

    /// Appends markup as it stands.
    mutating func append(markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Appends a text between tags. XML 1.0 (production 2) has no way to write some characters: a space is written for
    /// the two that break lines (U+000B, U+000C), nothing for the other control characters, U+FFFE and U+FFFF.
    mutating func append(text: String) {
        append(escaping: text, inAttribute: false)
    }

    /// Appends a text between tags, given as UTF-8.
    mutating func append(text: UnsafeBufferPointer<UInt8>) {
        append(escaping: text, false)
    }

    /// Appends ` name="value"`.
    mutating func append(attribute name: String, _ value: String) {
        bytes.append(0x20)
        append(markup: name)
        append(markup: "=\"")
        append(escaping: value, inAttribute: true)
        bytes.append(0x22)
    }

    /// Hands over the bytes and starts again with none.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func append(escaping text: String, inAttribute: Bool) {
        let written: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0, inAttribute) }
        if written == nil { Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0, inAttribute) } }
    }

    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, _ inAttribute: Bool) {
        var start = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            guard Self.isSpecial[Int(byte)] else {
                at += 1
                continue
            }
            let (replacement, length) = Self.replacement(at: at, in: text, inAttribute)
            if let replacement {
                bytes.append(contentsOf: text[start..<at])
                bytes.append(contentsOf: replacement.utf8)
                start = at + length
                if Self.isForbidden(byte) { replacedCharacters += 1 }
            }
            at += length
        }
        bytes.append(contentsOf: text[start...])
    }

    /// What is written in place of the character at an offset, `nil` for the character itself; and its bytes.
    private static func replacement(
        at offset: Int,
        in text: UnsafeBufferPointer<UInt8>,
        _ inAttribute: Bool
    ) -> (StaticString?, Int) {
        switch text[offset] {
        case 0x26: ("&amp;", 1)
        case 0x3C: ("&lt;", 1)
        case 0x3E: ("&gt;", 1)
        case 0x22: (inAttribute ? "&quot;" : nil, 1)
        case 0x09: (inAttribute ? "&#9;" : nil, 1)
        case 0x0A: (inAttribute ? "&#10;" : nil, 1)
        case 0x0D: ("&#13;", 1)
        case 0x0B, 0x0C: (" ", 1)
        case 0xEF: (isNoncharacter(at: offset, in: text) ? "" : nil, 3)
        default: ("", 1)
        }
    }

    /// Whether U+FFFE or U+FFFF stands at an offset.
    private static func isNoncharacter(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        offset + 2 < text.count && text[offset + 1] == 0xBF && text[offset + 2] >= 0xBE
    }

    /// Whether a replaced character that begins with this byte was one that XML does not allow.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0xEF
    }

    private static let isSpecial: [Bool] = (0...255).map { byte in
        byte < 0x20 || byte == 0xEF || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
