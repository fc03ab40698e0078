/// A quick answer to whether a text is in NFC (Unicode Standard Annex #15).
enum ComposedForm {
    /// Whether every character is one that no normalisation touches: the ranges of Latin, Russian and Kazakh letters
    /// and of general punctuation. `false` says nothing. Complexity: linear.
    static func isCertain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte < 0x80 {
                    at += 1
                    continue
                }
                guard at + 1 < bytes.count else { return false }
                switch byte {
                case 0xC2...0xCB, 0xD0, 0xD1, 0xD3: at += 2
                case 0xD2 where bytes[at + 1] > 0x8F: at += 2
                case 0xE2 where bytes[at + 1] == 0x80 && at + 2 < bytes.count && bytes[at + 2] > 0x81: at += 3
                case 0xE2 where bytes[at + 1] == 0x84 && at + 2 < bytes.count && bytes[at + 2] == 0x96: at += 3
                default: return false
                }
            }
            return true
        }
    }
}
