internal import CXML2
internal import TMBitext

/// The attributes of a start tag, in place in the parser's memory: valid only while the tag is handled.
struct XMLAttributes {
    /// libxml2's five pointers an attribute: name, prefix, namespace, start and end of the value.
    private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    private let names: XMLNames

    /// How many attributes there are.
    let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, names: XMLNames) {
        self.pointers = pointers
        self.count = pointers == nil ? 0 : count
        self.names = names
    }

    /// The value of the attribute with this name (prefix included); `nil` where there is none.
    subscript(name: String) -> String? {
        for index in 0..<count where self.name(index) == name { return value(index) }
        return nil
    }

    /// All attributes, in the order of the tag.
    var all: [Property] {
        (0..<count).map { Property(type: name($0), value: value($0)) }
    }

    /// The name of an attribute, prefix included.
    func name(_ index: Int) -> String {
        guard let pointers else { return "" }
        return names.name(pointers[index * 5 + 1], pointers[index * 5])
    }

    /// The value of an attribute.
    func value(_ index: Int) -> String {
        let bytes = bytes(index)
        guard Bytes.index(of: 0x26, in: bytes) != nil || Bytes.index(of: 0xEF, in: bytes) != nil else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let value = Self.withoutReferences(bytes)
        return value.withUnsafeBufferPointer { value in
            String(decoding: ForbiddenCharacters.unmark(value)?.text ?? Array(value), as: UTF8.self)
        }
    }

    /// The value of an attribute as it stands in the parser's memory: `&` and forbidden characters are not yet what they
    /// stand for.
    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let pointers, let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    /// A value without the two references libxml2 leaves in it: `&#38;` for `&`, and `&;` for a refused entity.
    private static func withoutReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var value: [UInt8] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == 0x26 else {
                value.append(bytes[at])
                at += 1
                continue
            }
            if at + 1 < bytes.count, bytes[at + 1] == 0x23 { value.append(0x26) }
            while at < bytes.count, bytes[at] != 0x3B { at += 1 }
            at += 1
        }
        return value
    }
}
