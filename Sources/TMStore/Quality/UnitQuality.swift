internal import TMBitext

/// Finds the doubts that a unit's texts raise.
enum UnitQuality {
    /// The rules, in the order their marks are given.
    static let rules: [@Sendable (JudgedUnit) -> QualityMark?] = [
        UntranslatedMark.mark, ScriptMark.mark, LengthMark.mark, NumberMark.mark,
    ]

    /// The marks of a unit, at most one a rule. Complexity: linear in the texts.
    static func marks(of unit: TranslationUnit) -> [QualityMark] {
        let judged = JudgedUnit(unit)
        return rules.compactMap { $0(judged) }
    }
}
