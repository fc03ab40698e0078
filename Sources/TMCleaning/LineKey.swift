internal import TMBitext
internal import TMText

/// FNV-1a over the UTF-8 bytes of words with a space before each, 64 bits: texts of a whole archive would not fit into
/// memory.
struct LineKey {
    private var hash = FNV1a()

    /// The hash of the words.
    var value: UInt64 { hash.value }

    /// Adds a token's form; all numbers are one.
    mutating func add(_ kind: Token.Kind, _ form: some Sequence<Unicode.Scalar>) {
        hash.add(UInt8(ascii: " "))
        if kind == .number { return hash.add(UInt8(ascii: "#")) }
        for scalar in form {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash.add(byte) }
        }
    }
}
