internal import TMBitext

/// A unit as the rules of quality see it, with what is counted in its texts.
struct JudgedUnit {
    let source: Variant
    let target: Variant
    let sourceCounts: LetterCounts
    let targetCounts: LetterCounts

    /// Counts. Complexity: linear.
    init(_ unit: TranslationUnit) {
        (source, target) = (unit.source, unit.target)
        (sourceCounts, targetCounts) = (LetterCounts(unit.source.text), LetterCounts(unit.target.text))
    }
}
