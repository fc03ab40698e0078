internal import TMText

/// Texts in NFC (Unicode Standard Annex #15), made of UTF-8.
enum ComposedForm {
    /// The text in NFC. Complexity: linear.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        guard isCertain(bytes) else { return Normalization.nfc(String(decoding: bytes, as: UTF8.self)) }
        return String(copying: UTF8Span(unchecked: bytes.span))
    }

    /// How many scalars the text in NFC has. Complexity: linear.
    static func length(_ bytes: ArraySlice<UInt8>) -> Int {
        isCertain(bytes) ? bytes.count { $0 & 0xC0 != 0x80 } : text(bytes).unicodeScalars.count
    }

    /// Whether the bytes are well-formed UTF-8 and every character is one that no normalisation touches: the ranges of
    /// Latin, Russian and Kazakh letters and of general punctuation. `false` says nothing. Complexity: linear.
    private static func isCertain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var at = 0
            while at < bytes.count {
                // Four letters from U+0400 to U+047F, as in most words.
                while at + 8 <= bytes.count, areLetters(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
                    at += 8
                }
                guard at < bytes.count else { return true }
                let byte = bytes[at]
                if byte < 0x80 {
                    at += 1
                    continue
                }
                guard at + 1 < bytes.count, isTrail(bytes[at + 1]) else { return false }
                switch byte {
                case 0xD0, 0xD1, 0xD3, 0xC2...0xCB: at += 2
                case 0xD2 where bytes[at + 1] > 0x8F: at += 2
                case 0xE2 where at + 2 < bytes.count && isSign(bytes[at + 1], bytes[at + 2]): at += 3
                default: return false
                }
            }
            return true
        }
    }

    /// Whether eight bytes are four times 0xD0 or 0xD1 with a second byte.
    private static func areLetters(_ word: UInt64) -> Bool {
        UInt64(littleEndian: word) & 0xC0FE_C0FE_C0FE_C0FE == 0x80D0_80D0_80D0_80D0
    }

    /// Whether what stands behind 0xE2 makes one of U+2002...U+203F or `№`.
    private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 ? third > 0x81 && isTrail(third) : second == 0x84 && third == 0x96
    }

    private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
