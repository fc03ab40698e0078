internal import TMBitext

/// JSON as bytes of UTF-8, as ``UnitExtras/json`` writes it.
struct ExtrasOutput {
    private(set) var bytes: [UInt8] = []

    mutating func object(_ members: (inout ExtrasOutput) -> Void) {
        bytes.append(0x7B)
        members(&self)
        bytes.append(0x7D)
    }

    mutating func member(_ key: String, _ value: (inout ExtrasOutput) -> Void) {
        separate()
        string(key)
        bytes.append(0x3A)
        value(&self)
    }

    mutating func remarks(_ remarks: UnitExtras.Remarks) {
        object { output in
            output.list("attributes", remarks.attributes) { $0.property($1) }
            output.list("codes", remarks.codes) { $0.code($1) }
            output.list("notes", remarks.notes) { $0.string($1) }
            output.list("properties", remarks.properties) { $0.property($1) }
        }
    }

    private mutating func list<Value>(_ key: String, _ values: [Value], _ write: (inout ExtrasOutput, Value) -> Void) {
        if !values.isEmpty { member(key) { $0.array(values, write) } }
    }

    private mutating func array<Value>(_ values: [Value], _ write: (inout ExtrasOutput, Value) -> Void) {
        bytes.append(0x5B)
        for value in values {
            separate()
            write(&self, value)
        }
        bytes.append(0x5D)
    }

    private mutating func property(_ property: Property) {
        array([property.type, property.value]) { $0.string($1) }
    }

    private mutating func code(_ code: InlineCode) {
        object { output in
            output.member("markup") { $0.string(code.markup) }
            output.member("offset") { $0.bytes.append(contentsOf: String(code.offset).utf8) }
        }
    }

    /// A comma, where a value stands before.
    private mutating func separate() {
        if let last = bytes.last, last != 0x7B, last != 0x5B { bytes.append(0x2C) }
    }

    private mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { text in
            var copied = 0
            for (at, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: text[copied..<at])
                bytes.append(contentsOf: Self.escape(byte).utf8)
                copied = at + 1
            }
            bytes.append(contentsOf: text[copied...])
        }
        bytes.append(0x22)
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
