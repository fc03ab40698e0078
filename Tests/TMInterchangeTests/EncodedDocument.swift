import Testing

/// A small TMX in some encoding.
struct EncodedDocument: CustomTestStringConvertible {
    var bytes: [UInt8]
    let testDescription: String

    /// A document in an 8-bit encoding or UTF-8 that names it truly; in UTF-8 where it names none.
    init(_ name: String?, mark: [UInt8]) {
        self.init(declared: name, actual: name ?? "utf-8", mark: mark)
    }

    /// A document in another encoding than the one it names.
    init(declared: String?, actual: String, mark: [UInt8]) {
        let text = Self.text(declared)
        let isUTF8 = actual.lowercased() == "utf-8"
        bytes = mark + (isUTF8 ? Array(text.utf8) : text.unicodeScalars.map(Self.eightBit))
        testDescription = "\(declared ?? "none") in \(actual)"
    }

    /// A document in UTF-16.
    init(_ declared: String?, bigEndian: Bool, mark: [UInt8]) {
        bytes =
            mark
            + Self.text(declared).utf16.flatMap { unit in
                let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return bigEndian ? pair : pair.reversed()
            }
        testDescription = "\(declared ?? "none") in UTF-16 \(bigEndian) \(mark)"
    }

    private static func text(_ declared: String?) -> String {
        let eightBit = ["windows-1251": "&#x49B;а&#x4A3;"][declared?.lowercased() ?? ""] ?? "қаң"
        let encoding = declared.map { " encoding=\"\($0)\"" } ?? ""
        return """
            <?xml version="1.0"\(encoding)?>
            <tmx version="1.4"><header srclang="ru"/><body>
            <tu><tuv xml:lang="ru"><seg>Да, да, \(eightBit)тар — ё</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            </body></tmx>
            """
    }

    /// The byte of a letter in KZ-1048, which is that of windows-1251 for letters both have.
    private static func eightBit(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar {
        case "қ": 0x9D
        case "ң": 0xBE
        case "ә": 0xBC
        case "ё": 0xB8
        case "—": 0x97
        case "А"..."я": UInt8(scalar.value - 0x410 + 0xC0)
        default: UInt8(scalar.value)
        }
    }
}
