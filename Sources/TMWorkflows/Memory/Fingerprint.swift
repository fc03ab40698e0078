/// Tells whether a page has changed (FNV-1a, twice 64 bits).
enum Fingerprint {
    /// 32 hexadecimal digits that depend on every byte of the text. Complexity: linear.
    static func of(_ text: String) -> String {
        var low: UInt64 = 0xCBF2_9CE4_8422_2325
        var high: UInt64 = 0x8422_2325_CBF2_9CE4
        for byte in text.utf8 {
            low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
            high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
            high ^= high >> 29
        }
        return digits(high) + digits(low)
    }

    private static func digits(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
