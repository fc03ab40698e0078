internal import TMBitext

/// One side has more than twice and a half the letters and digits of the other, and enough of them to tell.
enum LengthMark {
    private static let greatestRatio = 2.5
    private static let leastLength = 30

    static func mark(_ unit: TranslationUnit) -> QualityMark? {
        let (source, target) = (length(unit.source.text), length(unit.target.text))
        guard max(source, target) >= leastLength,
            Double(max(source, target)) > greatestRatio * Double(min(source, target))
        else { return nil }
        return QualityMark(kind: .length, detail: "\(source) | \(target) letters")
    }

    /// The number of scalars from U+0030 to U+1FFF, but for the spaces U+0085, U+00A0 and U+1680: signs below the digits are not
    /// counted, nor what stands behind the letters.
    private static func length(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            // The first byte of a scalar tells the range.
            var count = bytes.count { (0x30...0x7F).contains($0) || (0xC2...0xE1).contains($0) }
            for at in bytes.indices.dropLast() where bytes[at] == 0xC2 {
                if bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0 { count -= 1 }
            }
            for at in bytes.indices.dropLast(2) where bytes[at] == 0xE1 {
                if bytes[at + 1] == 0x9A, bytes[at + 2] == 0x80 { count -= 1 }
            }
            return count
        }
    }
}
