extension String {
    /// The text's scalars. Complexity: linear. (Making an array of `unicodeScalars` walks the text twice.)
    public var scalarArray: [Unicode.Scalar] {
        [Unicode.Scalar](unsafeUninitializedCapacity: utf8.count) { scalars, count in
            for scalar in unicodeScalars {
                scalars.initializeElement(at: count, to: scalar)
                count += 1
            }
        }
    }

    /// The scalars as text. Complexity: linear. (Appending scalars to a string takes several times as long.)
    public init(_ scalars: ArraySlice<Unicode.Scalar>) {
        let byteCount = scalars.reduce(0) { $0 + UTF8.width($1) }
        self.init(unsafeUninitializedCapacity: byteCount) { bytes in
            var at = 0
            for scalar in scalars {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    bytes[at] = byte
                    at += 1
                }
            }
            return at
        }
    }
}
