extension LineSample {
    /// The sample as bytes: the first paragraph's key, then each line's key and marks; none for a page without running text.
    public var bytes: [UInt8] {
        guard let opening else { return [] }
        var bytes = Self.bytes(of: opening)
        for line in lines {
            bytes += Self.bytes(of: line.key)
            bytes.append((line.isOutsideText ? 1 : 0) | (line.isProse ? 2 : 0))
        }
        return bytes
    }

    /// Reads a newspaper's sample from its bytes. Complexity: linear.
    public init(source: String, bytes: [UInt8]) {
        let opening = bytes.count >= 8 ? Self.number(bytes[..<8]) : nil
        let lines = stride(from: 8, to: max(8, bytes.count - 8), by: 9).map { start in
            let marks = bytes[start + 8]
            return Line(
                key: Self.number(bytes[start..<(start + 8)]),
                isOutsideText: marks & 1 != 0,
                isProse: marks & 2 != 0
            )
        }
        self.init(source: source, opening: opening, lines: lines)
    }

    private static func bytes(of number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }
}
