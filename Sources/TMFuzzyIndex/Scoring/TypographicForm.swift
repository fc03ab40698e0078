internal import TMText

/// What is left of a token when typography is folded: look-alike letters, `ё`, quotation marks, dashes and thousands'
/// spaces of any kind. Case and decimal marks stay.
enum TypographicForm {
    /// The form of a token that is written with these scalars.
    static func of(_ scalars: ArraySlice<Unicode.Scalar>, token: Token) -> [Unicode.Scalar] {
        switch token.kind {
        case .word: word(scalars)
        case .number: scalars.map(number)
        case .punctuation: Array(token.text.unicodeScalars)
        }
    }

    /// The form of a scalar of a number.
    static func number(_ scalar: Unicode.Scalar) -> Unicode.Scalar { isWhitespace(scalar) ? " " : scalar }

    /// Whether a scalar is white space of any kind. (The common ones are told without asking Unicode's tables.)
    static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " "
            || !(0x21...0x7E ~= scalar.value || 0x400...0x4FF ~= scalar.value) && scalar.properties.isWhitespace
    }

    /// Whether the form of a word is that of each of its scalars.
    static func isPlain(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        !word.contains(where: isInvisible) && !HomoglyphFolding.mixesAlphabets(word)
    }

    /// The form of a scalar of a plain word.
    static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "ё" ? "е" : scalar == "Ё" ? "Е" : scalar
    }

    /// The form of any word.
    static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        HomoglyphFolding.folded(scalars.filter { !isInvisible($0) }[...]).map(plain)
    }

    /// Whether a scalar is a format character: a soft hyphen, the only one below U+0600, or one of the others.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.value >= 0x600 && scalar.properties.generalCategory == .format
    }
}
