public import TMBitext

/// A unit with what a memory derives from it, to find it again and to judge it, so that another thread than the one that
/// writes can do so. It is handed on as one reference, while a unit has dozens.
public final class PreparedUnit: Sendable {
    let unit: TranslationUnit
    let digest: Int64
    let json: String?
    let marks: [QualityMark]

    /// Derives what the memory keeps. Complexity: linear in the texts.
    public init(_ unit: TranslationUnit) {
        self.unit = unit
        digest = UnitDigest.of(unit)
        json = UnitExtras.isEmpty(unit) ? nil : UnitExtras(unit).json
        marks = UnitQuality.marks(of: unit)
    }

    /// Gives the values of its row, in the order of ``UnitStatements``.
    func append(to values: inout DirectValues, isRejected: Bool) {
        values.append(digest)
        values.append(unit.source.language.code)
        values.append(unit.target.language.code)
        values.append(unit.source.text)
        values.append(unit.target.text)
        values.append(unit.createdAt.map(Int64.init))
        values.append(unit.createdBy)
        values.append(json)
        values.append(isRejected ? 1 : 0)
    }
}
