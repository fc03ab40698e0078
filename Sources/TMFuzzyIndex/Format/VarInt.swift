/// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set in all but the last.
enum VarInt {
    /// Appends a number.
    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Reads a number and moves on behind it.
    @inline(__always)
    static func read(_ pointer: inout UnsafeRawPointer) -> UInt32 {
        var byte = pointer.load(as: UInt8.self)
        pointer += 1
        if byte < 0x80 { return UInt32(byte) }
        var number = UInt32(byte & 0x7F)
        var shift: UInt32 = 7
        repeat {
            byte = pointer.load(as: UInt8.self)
            pointer += 1
            number |= UInt32(byte & 0x7F) << shift
            shift += 7
        } while byte >= 0x80
        return number
    }
}
