/// Resolves the references in a text of XML: those to characters, and to the five entities that need no declaration.
enum XMLReferences {
    /// The text that bytes stand for, line ends as `\n`; `nil` where another entity is referred to.
    ///
    /// - Complexity: linear.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard bytes.contains(where: { $0 == 0x26 || $0 == 0x0D }) else { return Array(bytes) }
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case 0x26:
                guard let end = rest.firstIndex(of: 0x3B), let scalar = scalar(rest[..<end]) else { return nil }
                result += String(scalar).utf8
                rest = rest[(end + 1)...]
            case 0x0D:
                if rest.first != 0x0A { result.append(0x0A) }
            default: result.append(byte)
            }
        }
        return result
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        if let scalar = named[name] { return scalar }
        if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return nil
    }

    private static let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
