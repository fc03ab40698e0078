/// What the rules of quality count in a text, all in one pass over its UTF-8.
struct LetterCounts: Equatable {
    /// Letters of any script.
    private(set) var letters = 0

    /// Those from U+0400 to U+052F.
    private(set) var cyrillic = 0

    /// Those that Kazakh has and Russian has not.
    private(set) var kazakh = 0

    /// Scalars from U+0030 to U+1FFF, but for the spaces U+0085, U+00A0 and U+1680: signs below the digits are not counted, nor
    /// what stands behind the letters.
    private(set) var length = 0

    /// Whether there is a digit from 0 to 9.
    private(set) var hasDigit = false

    /// Counts. Complexity: linear, a nanosecond or so a scalar in Latin and Cyrillic letters.
    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte < 0x80 {
                    countASCII(byte)
                    at += 1
                } else if byte >= 0xD0, byte < 0xD4 || byte == 0xD4 && bytes[at + 1] < 0xB0 {
                    countCyrillic(UInt16(byte & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F))
                    at += 2
                } else {
                    let end = at + (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
                    countOther(UnsafeBufferPointer(rebasing: bytes[at..<end]))
                    at = end
                }
            }
        }
    }

    private mutating func countASCII(_ byte: UInt8) {
        guard byte >= 0x30 else { return }
        length += 1
        if byte <= 0x39 { hasDigit = true }
        if (0x41...0x5A).contains(byte & 0xDF) { letters += 1 }
    }

    private mutating func countCyrillic(_ value: UInt16) {
        letters += 1
        cyrillic += 1
        length += 1
        // Most letters are Russian.
        if !(0x410...0x44F).contains(value), Self.isKazakh(value) { kazakh += 1 }
    }

    /// The letters әғқңөұүһі and their capitals.
    private static func isKazakh(_ value: UInt16) -> Bool {
        switch value {
        case 0x406, 0x456, 0x492, 0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4AE...0x4B1, 0x4BA, 0x4BB, 0x4D8, 0x4D9, 0x4E8,
            0x4E9:
            true
        default: false
        }
    }

    private mutating func countOther(_ sign: UnsafeBufferPointer<UInt8>) {
        // General punctuation is in every third text.
        if sign[0] == 0xE2, sign[1] == 0x80 { return }
        guard let scalar = String(decoding: sign, as: UTF8.self).unicodeScalars.first else { return }
        if scalar.value < 0x2000, ![0x85, 0xA0, 0x1680].contains(scalar.value) { length += 1 }
        if scalar.properties.isAlphabetic { letters += 1 }
    }
}
