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

    /// Whether longer words may stand behind the key.
    public var isCut: Bool { !isNumber && text.unicodeScalars.count == Self.prefixLength }

    /// The key of a stored text, which is a number where it begins with a digit.
    init(text: String) {
        self.text = text
        isNumber = text.unicodeScalars.first?.properties.numericType != nil
    }

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
}
