/// A weight in 16 bits: the upper half of its `Float`, right to one part in 128.
struct RoughWeight {
    /// The bits as they stand in a file.
    let bits: UInt16

    /// Takes the bits from a file.
    @inline(__always)
    init(bits: UInt16) {
        self.bits = bits
    }

    /// The weight, rounded down.
    init(_ weight: Int) {
        let float = Float(weight)
        let floor = Int(float) > weight ? float.nextDown : float
        bits = UInt16(truncatingIfNeeded: floor.bitPattern >> 16)
    }

    /// A number that is not above the weight.
    @inline(__always)
    var least: Int { Int(Float(bitPattern: UInt32(bits) << 16)) }

    /// A number that is not below the weight.
    @inline(__always)
    var greatest: Int { Int(Float(bitPattern: UInt32(bits) << 16 | 0xFFFF)) + 1 }
}
