/// A hash that tells whether something has changed (FNV-1a, twice 64 bits).
struct Fingerprint {
    private var low: UInt64 = 0xCBF2_9CE4_8422_2325
    private var high: UInt64 = 0x8422_2325_CBF2_9CE4

    /// Takes in a text and that it ends. Complexity: linear.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { mix(byte) }
        }
        mix(0xFF)
    }

    /// Takes in bytes and that they end. Complexity: linear.
    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { mix(byte) }
        add(bytes.count)
    }

    /// Takes in a number.
    mutating func add(_ number: Int) {
        add(String(number))
    }

    /// 32 hexadecimal digits that depend on everything that was taken in.
    var digits: String { Self.digits(high) + Self.digits(low) }

    /// The fingerprint of one text.
    static func of(_ text: String) -> String {
        var fingerprint = Fingerprint()
        fingerprint.add(text)
        return fingerprint.digits
    }

    private mutating func mix(_ byte: UInt8) {
        low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
        high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
        high ^= high >> 29
    }

    private static func digits(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
