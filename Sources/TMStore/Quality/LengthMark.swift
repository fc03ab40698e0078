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
        text.unicodeScalars.count { $0.value > 0x2F && !$0.properties.isWhitespace && $0.value < 0x2000 }
    }
}
