/// Reads a piece of XML as ``XMLOutput`` writes it: tags with attributes in double quotes, and escaped text.
struct MarkupScanner {
    /// An attribute of a tag.
    typealias Attribute = (name: String, value: String)

    /// A tag.
    struct Tag {
        /// Which of the three kinds of tags it is.
        enum Kind {
            /// `<a>`
            case opening

            /// `</a>`
            case closing

            /// `<a/>`
            case empty
        }

        /// The name, with its prefix.
        var name: String

        /// Which of the three kinds of tags it is.
        var kind: Kind

        /// The attributes, in order; their values are still escaped.
        var attributes: [Attribute]
    }

    private let bytes: [UInt8]
    private var at = 0

    init(_ markup: String) {
        bytes = Array(markup.utf8)
    }

    /// Whether all has been read.
    var isAtEnd: Bool { at == bytes.count }

    /// Reads a tag; `nil` where none stands.
    mutating func tag() -> Tag? {
        guard take(0x3C) else { return nil }
        let isClosing = take(0x2F)
        guard let name = name() else { return nil }
        var attributes: [Attribute] = []
        while take(0x20) {
            guard let attribute = attribute() else { return nil }
            attributes.append(attribute)
        }
        let isEmpty = !isClosing && take(0x2F)
        guard take(0x3E) else { return nil }
        return Tag(name: name, kind: isClosing ? .closing : isEmpty ? .empty : .opening, attributes: attributes)
    }

    /// Skips text before the next tag; `false` where it is not well-formed.
    mutating func skipText() -> Bool {
        while at < bytes.count, bytes[at] != 0x3C {
            guard isWellFormed(bytes[at]) else { return false }
        }
        return true
    }

    private mutating func attribute() -> Attribute? {
        guard let name = name(), take(0x3D), take(0x22) else { return nil }
        let start = at
        while at < bytes.count, bytes[at] != 0x22 {
            guard bytes[at] != 0x3C, isWellFormed(bytes[at]) else { return nil }
        }
        let value = String(decoding: bytes[start..<at], as: UTF8.self)
        return take(0x22) ? (name, value) : nil
    }

    private mutating func name() -> String? {
        let start = at
        while at < bytes.count, Self.isName(bytes[at]) { at += 1 }
        guard at > start, !(0x2D...0x39).contains(bytes[start]) else { return nil }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// Steps over a byte of text, or over a whole reference; `false` where it is not well-formed.
    private mutating func isWellFormed(_ byte: UInt8) -> Bool {
        at += 1
        switch byte {
        case 0x26: return reference()
        case 0x09, 0x0A: return true
        case 0..<0x20, 0x3E: return false
        case 0xEF: return at + 1 >= bytes.count || bytes[at] != 0xBF || bytes[at + 1] < 0xBE
        default: return true
        }
    }

    private mutating func reference() -> Bool {
        guard let end = bytes[at...].prefix(6).firstIndex(of: 0x3B) else { return false }
        defer { at = end + 1 }
        return Self.references.contains(String(decoding: bytes[at..<end], as: UTF8.self))
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private static let references: Set<String> = ["amp", "lt", "gt", "quot", "apos", "#9", "#10", "#13"]

    /// Whether a byte may stand in a name: ASCII letters, digits, `-`, `.`, `:`, `_`, and all beyond ASCII.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
