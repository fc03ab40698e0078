internal import TMText

/// What is left of a token when typography is folded: look-alike letters, `ё`, quotation marks, dashes and thousands'
/// spaces of any kind. Case and decimal marks stay.
enum TypographicForm {
    /// The form of a token that is written with these scalars.
    static func of(_ scalars: ArraySlice<Unicode.Scalar>, token: Token) -> [Unicode.Scalar] {
        switch token.kind {
        case .word: word(scalars)
        case .number: scalars.map { $0.properties.isWhitespace ? " " : $0 }
        case .punctuation: Array(token.text.unicodeScalars)
        }
    }

    private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        let visible = scalars.filter { $0.properties.generalCategory != .format }
        return HomoglyphFolding.folded(visible[...]).map { $0 == "ё" ? "е" : $0 == "Ё" ? "Е" : $0 }
    }
}
