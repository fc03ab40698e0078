public import TMBitext

/// Something about a page that was used all the same. Holds facts only; ``Complaint`` words them.
public enum InputDoubt: Hashable, Sendable {
    /// A Kazakh page without Kazakh letters, or a page with question marks in place of letters.
    case lostLetters(path: String)

    /// A page says it is in another encoding than its bytes show.
    case wrongDeclaration(path: String, declared: String, found: String)

    /// A page is in another language than its name or its record says.
    case otherLanguage(path: String, named: Language, found: Language)
}
