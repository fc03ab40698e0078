internal import TMBitext
internal import TMText

/// Both sides are the same text but for case, with at least one letter in it: `Kaspi Bank` | `Kaspi Bank`.
enum UntranslatedMark {
    static func mark(_ unit: TranslationUnit, _ counts: SideCounts) -> QualityMark? {
        let (source, target) = (unit.source.text, unit.target.text)
        guard source.utf8.count == target.utf8.count, counts.source.letters > 0 else { return nil }
        let isSame =
            source == target
            || CaseFolding.folded(Array(source.unicodeScalars)) == CaseFolding.folded(Array(target.unicodeScalars))
        return isSame ? QualityMark(kind: .untranslated, detail: "the same text on both sides") : nil
    }
}
