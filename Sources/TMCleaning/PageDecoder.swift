internal import TMBitext
internal import TMText

/// Turns the bytes of a page into text: UTF-8, UTF-16 with a byte-order mark or without, windows-1251 or KZ-1048.
///
/// The bytes decide, not what the page says of them: a page that declares the wrong encoding is as common as one that
/// declares none.
public enum PageDecoder {
    /// How many bytes at the start are looked at to tell text from other data.
    private static let inspected = 65_536

    /// The text, without its byte-order mark. Complexity: linear.
    /// - Throws: `PageDecodingError` when the bytes are empty, not text, or not in one of these encodings.
    public static func text(of bytes: [UInt8]) throws(PageDecodingError) -> String {
        try decoded(bytes).text
    }

    /// The text and its encoding. Complexity: linear.
    /// - Throws: `PageDecodingError`, as above.
    public static func decoded(_ bytes: [UInt8]) throws(PageDecodingError) -> DecodedText {
        let (text, encoding) = try content(of: bytes)
        guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty }
        let declared = CharsetDeclaration.name(in: text)
        let isWrong = declared.map { !encoding.isNamed($0) } ?? false
        return DecodedText(text: text, encoding: encoding, wrongDeclaration: isWrong ? declared : nil)
    }

    private static func content(of bytes: [UInt8]) throws(PageDecodingError) -> (String, TextEncoding) {
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): return (try UTF16Bytes.text(of: bytes, from: 2, bigEndian: false), .utf16LittleEndian)
        case (0xFE, 0xFF): return (try UTF16Bytes.text(of: bytes, from: 2, bigEndian: true), .utf16BigEndian)
        default: break
        }
        if let bigEndian = UTF16Bytes.order(of: bytes) {
            let text = try UTF16Bytes.text(of: bytes, from: 0, bigEndian: bigEndian)
            return (text, bigEndian ? .utf16BigEndian : .utf16LittleEndian)
        }
        return try bytewise(bytes)
    }

    private static func bytewise(_ bytes: [UInt8]) throws(PageDecodingError) -> (String, TextEncoding) {
        if let offset = binaryOffset(in: bytes) { throw .binary(offset: offset) }
        let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        do {
            return (String(copying: try UTF8Span(validating: bytes.span.extracting(droppingFirst: markLength))), .utf8)
        } catch {
            guard let encoding = EightBitEncoding.guess(for: bytes) else {
                throw .invalidUTF8(offset: markLength + error.byteOffsets.lowerBound)
            }
            return (encoding.text(of: bytes), encoding == .kz1048 ? .kz1048 : .windows1251)
        }
    }

    private static func binaryOffset(in bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(inspected)
        var (first, count): (Int?, Int) = (nil, 0)
        for (offset, byte) in head.enumerated() where isControl(byte) {
            if byte == 0 { return offset }
            first = first ?? offset
            count += 1
        }
        return count * 20 > head.count ? first : nil
    }

    /// Whether a byte is a control that no text file holds: not tab, line ends, form feed, escape.
    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B) || byte == 0x7F
    }
}
