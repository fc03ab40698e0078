public import TMBitext

/// A unit with what a memory derives from it, to find it again and to judge it, so that another thread than the one that
/// writes can do so. It is handed on as one reference, and its texts as one piece of memory, while a unit has dozens.
public final class PreparedUnit: Sendable {
    let digest: Int64
    let provenance: [Provenance]
    let marks: [QualityMark]
    let texts: RowTexts
    let sourceLanguage: Language
    let targetLanguage: Language
    private let createdAt: Int?

    /// Derives what the memory keeps. Complexity: linear in the texts.
    public init(_ unit: TranslationUnit) {
        digest = UnitDigest.of(unit)
        provenance = unit.provenance
        marks = UnitQuality.marks(of: unit)
        texts = RowTexts(unit)
        sourceLanguage = unit.source.language
        targetLanguage = unit.target.language
        createdAt = unit.createdAt
    }

    /// The unit itself, made anew of its texts. Complexity: linear.
    var unit: TranslationUnit {
        var unit = TranslationUnit(
            source: Variant(language: sourceLanguage, text: texts[.source] ?? ""),
            target: Variant(language: targetLanguage, text: texts[.target] ?? ""),
            provenance: provenance,
            createdAt: createdAt,
            createdBy: texts[.createdBy]
        )
        UnitExtras(json: texts[.extras]).apply(to: &unit)
        return unit
    }

    /// Gives the values of its row, in the order of ``UnitStatements``; `bytes` are those of its texts.
    func append(to values: inout DirectValues, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, isRejected: Bool) {
        values.append(digest)
        values.append(sourceLanguage.code)
        values.append(targetLanguage.code)
        texts.append(.source, of: bytes, to: &values)
        texts.append(.target, of: bytes, to: &values)
        values.append(createdAt.map(Int64.init))
        texts.append(.createdBy, of: bytes, to: &values)
        texts.append(.extras, of: bytes, to: &values)
        values.append(isRejected ? 1 : 0)
    }
}
