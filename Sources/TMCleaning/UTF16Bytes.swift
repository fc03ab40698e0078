/// Reads bytes as UTF-16.
enum UTF16Bytes {
    /// How many bytes at the start are looked at.
    private static let inspected = 4_096

    /// Whether bytes without a byte-order mark are UTF-16 with the high byte first (`true`) or last (`false`); `nil` where
    /// they are not UTF-16. Nearly all high bytes of Russian and Kazakh text are 00, 04 or 20, and nearly all low bytes are not.
    static func order(of bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
        let head = bytes.prefix(inspected)
        var counts = [0, 0]
        for (at, byte) in head.enumerated() where byte == 0 || byte == 4 { counts[at % 2] += 1 }
        let pairs = head.count / 2
        if counts[1] * 100 >= pairs * 90, counts[0] * 100 <= pairs * 20 { return false }
        if counts[0] * 100 >= pairs * 90, counts[1] * 100 <= pairs * 20 { return true }
        return nil
    }

    /// The text of bytes from an offset on.
    static func text(of bytes: [UInt8], from start: Int, bigEndian: Bool) throws(PageDecodingError) -> String {
        let units: [UInt16] = stride(from: start, to: bytes.count - 1, by: 2).map { at in
            let (high, low) = bigEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
            return UInt16(high) << 8 | UInt16(low)
        }
        if let unit = loneSurrogate(in: units) { throw .invalidUTF16(offset: start + unit * 2) }
        guard bytes.count.isMultiple(of: 2) else { throw .invalidUTF16(offset: bytes.count - 1) }
        if let unit = units.prefix(inspected).firstIndex(of: 0) { throw .binary(offset: start + unit * 2) }
        return String(decoding: units, as: UTF16.self)
    }

    private static func loneSurrogate(in units: [UInt16]) -> Int? {
        var at = 0
        while at < units.count {
            guard UTF16.isLeadSurrogate(units[at]) else {
                if UTF16.isTrailSurrogate(units[at]) { return at }
                at += 1
                continue
            }
            guard at + 1 < units.count, UTF16.isTrailSurrogate(units[at + 1]) else { return at }
            at += 2
        }
        return nil
    }
}
