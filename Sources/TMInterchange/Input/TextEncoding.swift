/// The encoding of a document, told from its first bytes (XML 1.0, appendix F).
struct TextEncoding: Hashable {
    /// The encoding's name, as IANA writes it.
    var name: String

    /// How many bytes of byte-order mark come first.
    var mark: Int

    /// The encoding that the XML declaration names, where it is another one.
    var contradicted: String?

    /// Whether the name is only what the document says, and its bytes may turn out to be UTF-8.
    var isDoubtful: Bool

    /// UTF-8.
    static let utf8 = "UTF-8"

    /// How many first bytes are enough to tell.
    static let inspected = 1024

    /// Looks at the first bytes of a document. A byte-order mark is believed before the width of the characters, and that
    /// before the XML declaration.
    init(head: [UInt8]) {
        let declared = Self.declared(head)
        isDoubtful = false
        if let (signature, name) = Self.marks.first(where: { head.starts(with: $0.0) }) {
            (self.name, mark) = (name, signature.count)
        } else if let (_, name) = Self.widths.first(where: { head.starts(with: $0.0) }) {
            (self.name, mark) = (name, 0)
        } else {
            let isWide = declared.map(Self.isWide) ?? true
            (name, mark) = (isWide ? Self.utf8 : declared ?? Self.utf8, 0)
            isDoubtful = name != Self.utf8
        }
        contradicted = declared.flatMap { Self.agree($0, name) ? nil : $0 }
    }

    /// Takes the name of an encoding as it is. A byte-order mark of UTF-8 is passed over.
    init(named name: String, head: [UInt8]) {
        self.name = name
        mark = Self.agree(name, Self.utf8) && head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        contradicted = nil
        isDoubtful = false
    }

    private static let marks: [([UInt8], String)] = [
        ([0xEF, 0xBB, 0xBF], utf8), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"),
        ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]

    /// How a document begins without a byte-order mark: with `<`.
    private static let widths: [([UInt8], String)] = [
        ([0x3C, 0x00, 0x00, 0x00], "UTF-32LE"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32BE"), ([0x3C, 0x00], "UTF-16LE"),
        ([0x00, 0x3C], "UTF-16BE"),
    ]

    /// The encoding that an XML declaration names, in whatever width its letters are.
    private static func declared(_ head: [UInt8]) -> String? {
        let letters = head.prefix(inspected).filter { (0x01..<0x80).contains($0) }
        let text = String(decoding: letters, as: UTF8.self)
        guard text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") else { return nil }
        let declaration = text[..<end]
        guard let name = declaration.firstRange(of: "encoding")?.upperBound else { return nil }
        let quoted = declaration[name...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
        return String(quoted.dropFirst().prefix { $0 != quote })
    }

    /// Whether an encoding cannot be that of a declaration whose letters are single bytes, or is UTF-8.
    private static func isWide(_ name: String) -> Bool {
        let name = name.uppercased()
        return ["UTF-8", "UTF8", "ASCII", "US-ASCII"].contains(name)
            || ["UTF-16", "UTF16", "UTF-32", "UTF32", "UCS-", "ISO-10646"].contains { name.hasPrefix($0) }
    }

    private static func agree(_ declared: String, _ actual: String) -> Bool {
        let names = [declared, actual].map { $0.uppercased().filter { $0 != "-" && $0 != "_" } }
        return names[1].hasPrefix(names[0]) || (names[1] == "UTF8" && names[0].hasSuffix("ASCII"))
    }
}
