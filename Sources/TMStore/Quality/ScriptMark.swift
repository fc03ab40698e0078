internal import TMBitext

/// A Russian or Kazakh side that is not in Cyrillic letters for the greater part, a Russian side in Kazakh letters, or a
/// long Kazakh side without one of them.
enum ScriptMark {
    /// Kazakh prose has one of its own letters in about four; of this many none tells another language.
    private static let lettersThatTell = 60

    /// From this share of Kazakh letters on a text is not Russian that names a place or two.
    private static let leastKazakhShare = 0.06

    static func mark(_ unit: TranslationUnit, _ counts: SideCounts) -> QualityMark? {
        let detail =
            doubt(unit.source.language, counts.source) ?? doubt(unit.target.language, counts.target)
        return detail.map { QualityMark(kind: .script, detail: $0) }
    }

    private static func doubt(_ language: Language, _ counts: LetterCounts) -> String? {
        let isKazakh = language == .kazakh
        guard isKazakh || language == .russian else { return nil }
        if counts.letters >= 4, counts.cyrillic * 2 < counts.letters {
            return "\(language.code) in other than Cyrillic letters"
        }
        if isKazakh {
            return counts.cyrillic >= lettersThatTell && counts.kazakh == 0 ? "kk without a Kazakh letter" : nil
        }
        let isInKazakh = counts.kazakh >= 3 && Double(counts.kazakh) > Double(counts.cyrillic) * leastKazakhShare
        return isInKazakh ? "ru with \(counts.kazakh) Kazakh letters" : nil
    }
}
