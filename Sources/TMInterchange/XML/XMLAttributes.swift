internal import CXML2
internal import TMBitext

/// The attributes of a start tag, in place in the parser's memory: valid only while the tag is handled.
struct XMLAttributes {
    /// libxml2's five pointers an attribute: name, prefix, namespace, start and end of the value.
    private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// How many attributes there are.
    let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        self.pointers = pointers
        self.count = pointers == nil ? 0 : count
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

    private func name(_ index: Int) -> String {
        guard let pointers, let name = pointers[index * 5] else { return "" }
        guard let prefix = pointers[index * 5 + 1] else { return String(cString: name) }
        return String(cString: prefix) + ":" + String(cString: name)
    }

    private func value(_ index: Int) -> String {
        guard let pointers, let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        return Self.withoutReferences(bytes)
    }

    /// A value without the two references libxml2 leaves in it: `&#38;` for `&`, and `&;` for a refused entity.
    private static func withoutReferences(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
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
        return String(decoding: value, as: UTF8.self)
    }
}
