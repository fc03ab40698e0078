public import TMBitext

/// A unit with what a memory derives from it, so that another thread than the one that writes can derive it.
public struct PreparedUnit: Sendable {
    let unit: TranslationUnit
    let digest: Int64
    let extras: UnitExtras
    let json: String?
    let marks: [QualityMark]

    /// Derives what the memory keeps. Complexity: linear in the texts.
    public init(_ unit: TranslationUnit) {
        self.unit = unit
        digest = UnitDigest.of(unit)
        extras = UnitExtras(unit)
        json = extras.json
        marks = UnitQuality.marks(of: unit)
    }
}
