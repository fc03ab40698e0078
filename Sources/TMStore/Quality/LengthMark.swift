internal import TMBitext

/// One side has more than twice and a half the letters and digits of the other, and enough of them to tell.
enum LengthMark {
    private static let greatestRatio = 2.5
    private static let leastLength = 30

    static func mark(_: TranslationUnit, _ counts: SideCounts) -> QualityMark? {
        let (source, target) = (counts.source.length, counts.target.length)
        guard max(source, target) >= leastLength,
            Double(max(source, target)) > greatestRatio * Double(min(source, target))
        else { return nil }
        return QualityMark(kind: .length, detail: "\(source) | \(target) letters")
    }
}
