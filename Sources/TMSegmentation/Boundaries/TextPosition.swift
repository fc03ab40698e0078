/// A place in a text that is walked through forwards: its unit in the buffer, its scalar and UTF-8 byte in the text.
struct TextPosition {
    private(set) var unit = 0
    private(set) var scalar = 0
    private(set) var byte = 0

    /// Moves on to a unit of the buffer. Linear in the way.
    mutating func advance(to end: Int, in units: UnsafeBufferPointer<UInt16>) {
        guard let text = units.baseAddress, end > unit else { return }
        let (scalars, bytes) = Units.measure(text, unit..<end)
        (unit, scalar, byte) = (end, scalar + scalars, byte + bytes)
    }

    /// Makes another buffer begin here.
    mutating func beginBuffer() { unit = 0 }

    /// Moves on over scalars that are not in the buffer.
    mutating func jump(toScalar scalar: Int) { self.scalar = scalar }
}
