internal import TMBitext
internal import TMText

/// Both sides are the same text but for case, with at least one letter in it: `Kaspi Bank` | `Kaspi Bank`.
enum UntranslatedMark {
    static func mark(_ unit: JudgedUnit) -> QualityMark? {
        let (source, target) = (unit.source.text, unit.target.text)
        guard source.utf8.count == target.utf8.count, unit.sourceCounts.letters > 0 else { return nil }
        let isSame =
            source == target
            || CaseFolding.folded(Array(source.unicodeScalars)) == CaseFolding.folded(Array(target.unicodeScalars))
        return isSame ? QualityMark(kind: .untranslated, detail: "the same text on both sides") : nil
    }
}
