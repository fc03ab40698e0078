internal import CICUShim

/// Unicode normalisation (Unicode Standard Annex #15), by ICU.
public enum Normalization {
    /// The text in NFC; unchanged where it already is. Complexity: linear.
    public static func nfc(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        let units = Array(text.utf16)
        var capacity = units.count + 16
        while true {
            var needed = 0
            let result = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
                if let target = buffer.baseAddress {
                    needed = Int(tm_icu_nfc(units, Int32(units.count), target, Int32(capacity)))
                }
                count = max(0, min(needed, capacity))
            }
            if needed < 0 { return text }
            if needed <= capacity { return String(decoding: result, as: UTF16.self) }
            capacity = needed
        }
    }
}
