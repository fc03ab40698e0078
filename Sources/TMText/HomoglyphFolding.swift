/// Letters of the other alphabet that stand for their look-alikes inside a word: Latin `i` in «тiл», `c` in «cоғыс».
///
/// About one Kazakh line in twenty-five on official sites has such a letter. Folding serves comparison only; stored
/// text keeps its letters.
public enum HomoglyphFolding {
    /// The word with look-alikes turned into the alphabet of its other letters, scalar for scalar. A word of one
    /// alphabet, and one whose distinct letters come from both, comes back as it is.
    public static func folded(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        guard mixesAlphabets(word) else { return Array(word) }
        let latin = word.contains { isLatin($0) && latinToCyrillic[$0] == nil }
        let cyrillic = word.contains { isCyrillic($0) && cyrillicToLatin[$0] == nil }
        switch (latin, cyrillic) {
        case (true, true): return Array(word)
        case (true, false): return word.map { cyrillicToLatin[$0] ?? $0 }
        case (false, _): return word.map { latinToCyrillic[$0] ?? $0 }
        }
    }

    /// Whether a word has Latin and Cyrillic letters, so that folding may change it.
    public static func mixesAlphabets(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.contains(where: isLatin) && word.contains(where: isCyrillic)
    }

    static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }

    static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
        (0x400...0x52F).contains(scalar.value)
    }

    /// Latin letter, Cyrillic letter of the same look.
    private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("I", "І"), ("K", "К"), ("M", "М"), ("O", "О"),
        ("P", "Р"), ("T", "Т"), ("X", "Х"), ("Y", "Ү"), ("a", "а"), ("c", "с"), ("e", "е"), ("h", "һ"), ("i", "і"),
        ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"),
    ]

    private static let latinToCyrillic = Dictionary(uniqueKeysWithValues: pairs)
    private static let cyrillicToLatin = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
}
