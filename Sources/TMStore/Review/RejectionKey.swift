internal import TMBitext
internal import TMText

/// A hash by which a rejected unit is known again: over the letters and digits of both sides, case folded, in either
/// direction, so that another segmentation's spaces and marks do not bring it back.
enum RejectionKey {
    /// Complexity: linear in the texts.
    static func of(_ unit: TranslationUnit) -> Int64 {
        UnitDigest.of(
            TranslationUnit(source: folded(unit.source), target: folded(unit.target))
        )
    }

    private static func folded(_ variant: Variant) -> Variant {
        let scalars = variant.text.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: CaseFolding.folded(Array(scalars)))
        return Variant(language: variant.language, text: String(view))
    }
}
