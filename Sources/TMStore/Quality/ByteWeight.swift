/// What a byte of UTF-8 adds to the counts of a text: several small numbers in one, so that a text is summed up without a branch.
struct ByteWeight {
    /// A count, by the place of its lowest bit.
    enum Field: UInt64 {
        /// Letters from A to Z.
        case latin = 0

        /// First bytes of U+0400...U+04FF.
        case cyrillic = 12

        /// First bytes of scalars from U+0030 on that are of these two kinds or in ASCII.
        case length = 24

        /// Digits.
        case digit = 36

        /// First bytes of other scalars beyond ASCII.
        case other = 48
    }

    /// The most bytes that may be summed up: a field has twelve bits.
    static let most = 4_095

    private var value: UInt64 = 0

    /// The count in a field.
    subscript(field: Field) -> Int { Int(value >> field.rawValue & 0xFFF) }

    /// The weights of some bytes together, ``most`` of them at most. Complexity: linear.
    static func sum(of bytes: UnsafeBufferPointer<UInt8>) -> ByteWeight {
        table.withUnsafeBufferPointer { table in
            var sum = ByteWeight()
            for byte in bytes { sum.value &+= table[Int(byte)] }
            return sum
        }
    }

    /// Whether a byte begins a scalar beyond ASCII and U+0400...U+04FF.
    static func isOther(_ byte: UInt8) -> Bool { byte >= 0xC2 && !(0xD0...0xD3).contains(byte) }

    private static let table: [UInt64] = (0...255).map { (byte: UInt8) in
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: one(.latin) | one(.length)
        case 0x30...0x39: one(.digit) | one(.length)
        case 0x3A...0x7F: one(.length)
        case 0xD0...0xD3: one(.cyrillic) | one(.length)
        default: isOther(byte) ? one(.other) : 0
        }
    }

    private static func one(_ field: Field) -> UInt64 { 1 << field.rawValue }
}
