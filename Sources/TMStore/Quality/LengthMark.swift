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

    private static func length(_ text: String) -> Int {
        text.unicodeScalars.count(where: isCounted)
    }

    /// Signs below the digits, the spaces U+0085, U+00A0 and U+1680, and what stands behind the letters are not.
    private static func isCounted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x85, 0xA0, 0x1680: false
        default: (0x30..<0x2000).contains(scalar.value)
        }
    }
}
