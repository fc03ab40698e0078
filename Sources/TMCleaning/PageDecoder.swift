internal import TMBitext
internal import TMText

/// Turns the bytes of a page into text: UTF-8, or UTF-16 with a byte-order mark.
public enum PageDecoder {
    /// How many bytes at the start are looked at to tell text from other data.
    private static let inspected = 65_536

    /// The text, without its byte-order mark. Complexity: linear.
    /// - Throws: `PageDecodingError` when the bytes are empty, not text, or not in one of these encodings.
    public static func text(of bytes: [UInt8]) throws(PageDecodingError) -> String {
        let text: String
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): text = try utf16(bytes, bigEndian: false)
        case (0xFE, 0xFF): text = try utf16(bytes, bigEndian: true)
        default: text = try utf8(bytes)
        }
        guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty }
        return text
    }

    private static func utf8(_ bytes: [UInt8]) throws(PageDecodingError) -> String {
        if let offset = binaryOffset(in: bytes) { throw .binary(offset: offset) }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .invalidUTF8(
                offset: error.byteOffsets.lowerBound,
                guess: EightBitEncoding.guess(for: bytes)?.rawValue
            )
        }
        return String(decoding: content, as: UTF8.self)
    }

    private static func binaryOffset(in bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(inspected)
        if let offset = head.firstIndex(of: 0) { return offset }
        guard let first = head.firstIndex(where: isControl) else { return nil }
        return head.count(where: isControl) * 20 > head.count ? first : nil
    }

    /// Whether a byte is a control that no text file holds: not tab, line ends, form feed, escape.
    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B) || byte == 0x7F
    }

    private static func utf16(_ bytes: [UInt8], bigEndian: Bool) throws(PageDecodingError) -> String {
        let units: [UInt16] = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
            let (high, low) = bigEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
            return UInt16(high) << 8 | UInt16(low)
        }
        if let unit = loneSurrogate(in: units) { throw .invalidUTF16(offset: 2 + unit * 2) }
        guard bytes.count.isMultiple(of: 2) else { throw .invalidUTF16(offset: bytes.count - 1) }
        if let unit = units.prefix(inspected / 2).firstIndex(of: 0) { throw .binary(offset: 2 + unit * 2) }
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
