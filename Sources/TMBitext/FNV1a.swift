/// The FNV-1a hash (Fowler, Noll & Vo), 64 bits: quick for short texts, the same on every machine and in every
/// run, no protection against texts made to collide.
@frozen public struct FNV1a: Hashable, Sendable {
    @usableFromInline var hash: UInt64

    /// The hash of what was taken in.
    @inlinable public var value: UInt64 { hash }

    /// The hash of nothing.
    @inlinable public init() {
        hash = 0xCBF2_9CE4_8422_2325
    }

    /// Takes in a byte, or a longer number as one step.
    @inlinable @inline(__always) public mutating func add(_ number: some FixedWidthInteger & UnsignedInteger) {
        hash = (hash ^ UInt64(number)) &* Self.prime
    }

    /// Takes in the UTF-8 bytes of a text. Complexity: linear.
    @inlinable @inline(__always) public mutating func add(bytesOf text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { add(byte) }
        }
    }

    @usableFromInline static let prime: UInt64 = 0x100_0000_01B3
}
