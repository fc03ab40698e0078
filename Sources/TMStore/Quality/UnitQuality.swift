internal import TMBitext

/// Finds the doubts that a unit's texts raise.
enum UnitQuality {
    /// The rules, in the order their marks are given.
    static let rules: [@Sendable (TranslationUnit, SideCounts) -> QualityMark?] = [
        UntranslatedMark.mark, ScriptMark.mark, LengthMark.mark, NumberMark.mark,
    ]

    /// The marks of a unit, at most one a rule. Complexity: linear in the texts.
    static func marks(of unit: TranslationUnit) -> [QualityMark] {
        let counts = SideCounts(source: LetterCounts(unit.source.text), target: LetterCounts(unit.target.text))
        return rules.compactMap { $0(unit, counts) }
    }
}
