internal import CXML2

/// The names of elements and attributes, each made a string once: libxml2 keeps every name of a document at one address.
final class XMLNames {
    private struct Known {
        var prefix: UnsafePointer<xmlChar>?
        var local: UnsafePointer<xmlChar>
        var name: String
    }

    /// A hash table with open addressing; at most half full.
    private var table = [Known?](repeating: nil, count: 256)
    private var count = 0

    /// The name with its prefix. Complexity: constant.
    func name(_ prefix: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> String {
        guard let local else { return "" }
        let address = UInt(bitPattern: local) ^ (UInt(bitPattern: prefix) &* 3)
        var slot = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 56)
        while let entry = table[slot] {
            if entry.local == local, entry.prefix == prefix { return entry.name }
            slot = (slot + 1) & 255
        }
        let name = prefix.map { String(cString: $0) + ":" + String(cString: local) } ?? String(cString: local)
        if count < 128 {
            table[slot] = Known(prefix: prefix, local: local, name: name)
            count += 1
        }
        return name
    }
}
