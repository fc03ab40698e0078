public import TMText

/// What stands for a word in bilingual evidence: its first letters, or a number's value.
///
/// Russian and Kazakh both inflect at a word's end, so five letters do the work of a stemmer; full stems gave nothing
/// more.
public struct WordKey: Hashable, Sendable {
    /// How many letters of a word count.
    public static let prefixLength = 5

    /// The folded first letters, or the digits of a number.
    public let text: String

    /// Whether the key is a number.
    public let isNumber: Bool

    /// The key of a token; `nil` for punctuation.
    public init?(_ token: Token) {
        switch token.kind {
        case .word: (text, isNumber) = (String(token.text.unicodeScalars.prefix(Self.prefixLength)), false)
        case .number: (text, isNumber) = (token.text, true)
        case .punctuation: return nil
        }
    }

    /// The keys of a text's words and numbers, in order. Complexity: linear.
    public static func keys(of text: String) -> [WordKey] {
        Tokenizer.tokens(of: text).compactMap(WordKey.init)
    }

    /// The form in which a name or loan word is the same in Russian and Kazakh (`Токаев`, `Тоқаев`); `nil` for keys
    /// too short to tell anything. Numbers and Latin words are their own form.
    public var cognateForm: String? {
        if isNumber { return text }
        let folded = CognateFolding.folded(text)
        return folded.unicodeScalars.count >= 3 ? folded : nil
    }
}
