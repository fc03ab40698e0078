internal import TMBitext

/// A Russian or Kazakh side that is not in Cyrillic letters for the greater part, a Russian side in Kazakh letters, or a
/// long Kazakh side without one of them.
enum ScriptMark {
    private static let kazakhLetters = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars)

    /// Kazakh prose has one of its own letters in about four; of this many none tells another language.
    private static let lettersThatTell = 60

    /// From this share of Kazakh letters on a text is not Russian that names a place or two.
    private static let leastKazakhShare = 0.06

    static func mark(_ unit: TranslationUnit) -> QualityMark? {
        for variant in [unit.source, unit.target] {
            if let detail = doubt(variant) { return QualityMark(kind: .script, detail: detail) }
        }
        return nil
    }

    private static func doubt(_ variant: Variant) -> String? {
        guard variant.language == .russian || variant.language == .kazakh else { return nil }
        var (letters, cyrillic, kazakh) = (0, 0, 0)
        for scalar in variant.text.unicodeScalars {
            if (0x400...0x52F).contains(scalar.value) {
                letters += 1
                cyrillic += 1
                // Most letters are Russian, and a set is slow to ask.
                if !(0x410...0x44F).contains(scalar.value), kazakhLetters.contains(scalar) { kazakh += 1 }
            } else if scalar.value > 0x40, scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        if letters >= 4, cyrillic * 2 < letters { return "\(variant.language.code) in other than Cyrillic letters" }
        if variant.language == .kazakh, cyrillic >= lettersThatTell, kazakh == 0 { return "kk without a Kazakh letter" }
        if variant.language == .russian, Double(kazakh) > Double(cyrillic) * leastKazakhShare, kazakh >= 3 {
            return "ru with \(kazakh) Kazakh letters"
        }
        return nil
    }
}
