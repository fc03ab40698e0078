extension String {
    /// The text's scalars. Complexity: linear. (Making an array of `unicodeScalars` walks the text twice.)
    public var scalarArray: [Unicode.Scalar] {
        [Unicode.Scalar](unsafeUninitializedCapacity: utf8.count) { scalars, count in
            forEachScalar { scalar in
                scalars.initializeElement(at: count, to: scalar)
                count += 1
            }
        }
    }

    /// Visits the text's scalars in order. Complexity: linear, a few times as fast as `unicodeScalars`, since a string's
    /// bytes are known to be right.
    @inlinable
    public func forEachScalar(_ visit: (Unicode.Scalar) -> Void) {
        var text = self
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let first = UInt32(bytes[at])
                let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                var value = length == 1 ? first : first & (0x7F >> UInt32(length))
                for next in 1..<length { value = value << 6 | UInt32(bytes[at + next]) & 0x3F }
                visit(Unicode.Scalar(value) ?? "\u{FFFD}")
                at += length
            }
        }
    }

    /// The scalars as text. Complexity: linear. (Appending scalars to a string takes several times as long.)
    public init(_ scalars: ArraySlice<Unicode.Scalar>) {
        let byteCount = scalars.reduce(0) { $0 + UTF8.width($1) }
        self.init(unsafeUninitializedCapacity: byteCount) { bytes in
            var at = 0
            for scalar in scalars {
                switch scalar.value {
                case 0..<0x80:
                    bytes[at] = UInt8(truncatingIfNeeded: scalar.value)
                    at += 1
                case 0x80..<0x800:
                    bytes[at] = UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6)
                    bytes[at + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F)
                    at += 2
                default:
                    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                        bytes[at] = byte
                        at += 1
                    }
                }
            }
            return at
        }
    }
}
