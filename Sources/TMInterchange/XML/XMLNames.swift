internal import CXML2

/// The names of elements and attributes, each made a string once: libxml2 keeps every name of a document at one address.
final class XMLNames {
    private struct Known {
        var prefix: UnsafePointer<xmlChar>?
        var local: UnsafePointer<xmlChar>
        var name: String
    }

    private var known: [Known] = []

    /// The most names remembered; no format has as many.
    private static let most = 64

    /// The name with its prefix. Complexity: linear in the number of names remembered.
    func name(_ prefix: UnsafePointer<xmlChar>?, _ local: UnsafePointer<xmlChar>?) -> String {
        guard let local else { return "" }
        for entry in known where entry.local == local && entry.prefix == prefix { return entry.name }
        let name = prefix.map { String(cString: $0) + ":" + String(cString: local) } ?? String(cString: local)
        if known.count < Self.most { known.append(Known(prefix: prefix, local: local, name: name)) }
        return name
    }
}
