internal import TMText

/// A value that stands in texts of both languages.
enum TextValue: Hashable {
    /// One that is written alike: a number or a name.
    case text(String)
    /// A month by its name.
    case month(Int)

    /// Whether a token has the value.
    func isValue(of token: Token) -> Bool {
        switch self {
        case .text(let text): token.text == text
        case .month(let month): token.kind == .word && MonthName(token.text)?.month == month
        }
    }
}
