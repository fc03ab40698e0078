internal import TMText

/// FNV-1a over the UTF-8 bytes of words with a space before each, 64 bits: texts of a whole archive would not fit into
/// memory.
struct LineKey {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a token's form; all numbers are one.
    mutating func add(_ kind: Token.Kind, _ form: some Sequence<Unicode.Scalar>) {
        add(0x20)
        if kind == .number { return add(UInt8(ascii: "#")) }
        for scalar in form {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
        }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
