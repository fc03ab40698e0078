internal import TMText

/// What is left of a token when typography is folded: look-alike letters, `ё`, quotation marks, dashes and thousands'
/// spaces of any kind. Case and decimal marks stay.
enum TypographicForm {
    /// The form of a token that is written with these scalars.
    static func of(_ scalars: ArraySlice<Unicode.Scalar>, token: Token) -> [Unicode.Scalar] {
        switch token.kind {
        case .word: word(scalars)
        case .number: scalars.map { isWhitespace($0) ? " " : $0 }
        case .punctuation: Array(token.text.unicodeScalars)
        }
    }

    /// Whether a scalar is white space of any kind. (The common ones are told without asking Unicode's tables.)
    static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " "
            || !(0x21...0x7E ~= scalar.value || 0x400...0x4FF ~= scalar.value) && scalar.properties.isWhitespace
    }

    /// Whether a scalar is a format character: a soft hyphen, the only one below U+0600, or one of the others.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.value >= 0x600 && scalar.properties.generalCategory == .format
    }

    private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        let visible = scalars.contains(where: isInvisible) ? scalars.filter { !isInvisible($0) }[...] : scalars
        let unified = HomoglyphFolding.mixesAlphabets(visible) ? HomoglyphFolding.folded(visible)[...] : visible
        return unified.map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 }
    }
}
