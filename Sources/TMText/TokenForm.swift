/// The form of a token: folded for comparison.
enum TokenForm {
    /// The traits of scalars and their forms in a word of one alphabet, or, of marks, by themselves.
    static func plain(
        _ scalars: [Unicode.Scalar],
        _ classes: [CharacterClass],
        _ caseFolded: [Unicode.Scalar]
    ) -> (traits: [CharacterTraits], forms: [Unicode.Scalar]) {
        (
            zip(classes, caseFolded).map { CharacterTraits($0, folded: $1) },
            scalars.indices.map { plain(classes[$0].isMark ? scalars[$0] : caseFolded[$0]) }
        )
    }

    /// `ё` is compared as `е`, quotation marks and dashes of all kinds as those of ASCII.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "ё": "е"
        case "«", "»", "“", "”", "„", "‟": "\""
        case "‹", "›", "‘", "’": "'"
        case "‐", "‑", "–", "—", "―", "−": "-"
        default: scalar
        }
    }

    /// The form of a word that holds format characters or letters of two alphabets. Complexity: linear.
    static func mixed(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        let word = Array(word)
        let visible = zip(CharacterClass.classes(of: word), CaseFolding.folded(word)).filter { $0.0 != .format }.map(
            \.1
        )
        return HomoglyphFolding.folded(visible[...]).map { $0 == "ё" ? "е" : $0 }
    }
}

extension CharacterClass {
    fileprivate var isMark: Bool { self == .punctuation || self == .symbol }
}
