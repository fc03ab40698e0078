internal import TMBitext

/// Reads JSON as ``UnitExtras/json`` writes it: no white space, no keys but its own.
struct ExtrasScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    /// The extras of some JSON; `nil` where it is anything else. Complexity: linear.
    static func extras(of bytes: UnsafeBufferPointer<UInt8>) -> UnitExtras? {
        var scanner = ExtrasScanner(bytes: bytes)
        var extras = UnitExtras()
        let isRead = scanner.object { scanner, key in
            switch key {
            case "source": scanner.remarks(into: &extras.source)
            case "target": scanner.remarks(into: &extras.target)
            case "unit": scanner.remarks(into: &extras.unit)
            default: false
            }
        }
        return isRead && scanner.at == bytes.count ? extras : nil
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func remarks(into remarks: inout UnitExtras.Remarks) -> Bool {
        object { scanner, key in
            switch key {
            case "attributes": scanner.array { Self.append($0.property(), to: &remarks.attributes) }
            case "codes": scanner.array { Self.append($0.code(), to: &remarks.codes) }
            case "notes": scanner.array { Self.append($0.string(), to: &remarks.notes) }
            case "properties": scanner.array { Self.append($0.property(), to: &remarks.properties) }
            default: false
            }
        }
    }

    private mutating func property() -> Property? {
        var parts: [String] = []
        guard array({ Self.append($0.string(), to: &parts) }), parts.count == 2 else { return nil }
        return Property(type: parts[0], value: parts[1])
    }

    private mutating func code() -> InlineCode? {
        var (offset, markup): (Int?, String?)
        let isRead = object { scanner, key in
            switch key {
            case "markup": markup = scanner.string()
            case "offset": offset = scanner.integer()
            default: return false
            }
            return true
        }
        guard isRead, let offset, let markup else { return nil }
        return InlineCode(offset: offset, markup: markup)
    }
}

extension ExtrasScanner {
    /// Reads an object; `member` reads the value of a key, and tells whether it could.
    private mutating func object(_ member: (inout ExtrasScanner, String) -> Bool) -> Bool {
        list(from: 0x7B, to: 0x7D) { scanner in
            guard let key = scanner.string(), scanner.take(0x3A) else { return false }
            return member(&scanner, key)
        }
    }

    private mutating func array(_ element: (inout ExtrasScanner) -> Bool) -> Bool {
        list(from: 0x5B, to: 0x5D, element)
    }

    private mutating func list(from start: UInt8, to end: UInt8, _ element: (inout ExtrasScanner) -> Bool) -> Bool {
        guard take(start) else { return false }
        if take(end) { return true }
        repeat {
            guard element(&self) else { return false }
        } while take(0x2C)
        return take(end)
    }

    private static func append<Value>(_ value: Value?, to values: inout [Value]) -> Bool {
        guard let value else { return false }
        values.append(value)
        return true
    }

    private mutating func integer() -> Int? {
        let start = at
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
        return Int(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func string() -> String? {
        guard take(0x22) else { return nil }
        let start = at
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        if take(0x22) { return String(decoding: bytes[start..<(at - 1)], as: UTF8.self) }
        var text = Array(bytes[start..<at])
        while !take(0x22) {
            guard let byte = take(0x5C) ? escaped() : next() else { return nil }
            text.append(byte)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of an escape behind its backslash; all that ``ExtrasOutput`` escapes are ASCII.
    private mutating func escaped() -> UInt8? {
        switch next() {
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        case 0x75: hexadecimal()
        case let byte: byte
        }
    }

    private mutating func hexadecimal() -> UInt8? {
        guard at + 4 <= bytes.count else { return nil }
        defer { at += 4 }
        return UInt8(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    }

    private mutating func next() -> UInt8? {
        guard at < bytes.count else { return nil }
        at += 1
        return bytes[at - 1]
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}
