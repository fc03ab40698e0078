/// What a web page says of its own encoding.
enum CharsetDeclaration {
    /// The name behind `charset=` in the first kilobytes of a page that is HTML or XML; `nil` where there is none.
    static func name(in text: String) -> String? {
        let bytes =
            text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(size)) } ?? Array(text.utf8.prefix(size))
        guard bytes.contains(0x3C) else { return nil }
        let head = bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        guard let start = end(of: "charset", in: head) ?? end(of: "encoding", in: head) else {
            return nil
        }
        let value = head[start...].drop { [0x20, 0x22, 0x27, 0x3D].contains($0) }.prefix { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    /// How many bytes at the start of a page are looked at.
    private static let size = 4_096

    /// Where the value begins: behind the word and `=` inside a tag.
    private static func end(of word: String, in head: [UInt8]) -> Int? {
        let key = Array((word + "=").utf8)
        var isInTag = false
        for at in head.indices {
            if head[at] == 0x3C { isInTag = true }
            if head[at] == 0x3E { isInTag = false }
            if isInTag, head[at...].starts(with: key) { return at + key.count }
        }
        return nil
    }
}
