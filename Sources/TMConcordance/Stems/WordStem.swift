public import TMBitext

/// What the inflected forms of a word have in common, so that a search for one of them finds all.
///
/// A stem is a key, no word: `халқының`, `халықтан` and `халық` have the stem `халқ`. It is made by endings alone,
/// without a dictionary; now and then two words share one.
public enum WordStem {
    /// The stem of a word, which is folded as a token's text is. Other languages than Russian and Kazakh give the word itself.
    /// Complexity: linear.
    public static func of(_ word: String, in language: Language) -> String {
        switch language {
        case .russian: String(decoding: RussianStem.of(Array(word.utf16)), as: UTF16.self)
        case .kazakh: String(decoding: KazakhStem.of(Array(word.utf16)), as: UTF16.self)
        default: word
        }
    }
}
