/// Finds texts in JSON-LD (https://json-ld.org) without reading it as a whole, since sites write it with mistakes.
struct LinkedData {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The text that the first member of a name has, or that the first `inner` member behind it has; `nil` where there is none.
    func text(_ name: String, inner: String? = nil) -> String? {
        guard var at = end(of: name, from: 0) else { return nil }
        if let inner, value(at) == nil {
            guard let behind = end(of: inner, from: at) else { return nil }
            at = behind
        }
        return value(at)
    }

    /// Where the value of the next member of a name begins.
    private func end(of name: String, from start: Int) -> Int? {
        let key = Array("\"\(name)\"".unicodeScalars)
        var at = start
        while at + key.count < scalars.count {
            if scalars[at] == "\"", scalars[at..<(at + key.count)].elementsEqual(key) {
                let colon = skippingSpace(at + key.count)
                if colon < scalars.count, scalars[colon] == ":" { return skippingSpace(colon + 1) }
            }
            at += 1
        }
        return nil
    }

    private func skippingSpace(_ start: Int) -> Int {
        var at = start
        while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
        return at
    }

    /// The JSON text that begins at a place.
    private func value(_ start: Int) -> String? {
        guard start < scalars.count, scalars[start] == "\"" else { return nil }
        var text = String.UnicodeScalarView()
        var at = start + 1
        while at < scalars.count, scalars[at] != "\"" {
            if scalars[at] == "\\", at + 1 < scalars.count {
                at += 1
                if scalars[at] == "u", let scalar = escaped(at + 1) {
                    text.append(scalar)
                    at += 4
                } else {
                    text.append(scalars[at] == "n" ? " " : scalars[at])
                }
            } else {
                text.append(scalars[at])
            }
            at += 1
        }
        return text.isEmpty ? nil : String(text)
    }

    private func escaped(_ start: Int) -> Unicode.Scalar? {
        guard start + 4 <= scalars.count else { return nil }
        return UInt32(String(String.UnicodeScalarView(scalars[start..<(start + 4)])), radix: 16).flatMap(
            Unicode.Scalar.init
        )
    }
}
