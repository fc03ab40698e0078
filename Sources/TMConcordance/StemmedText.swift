public import TMBitext
internal import TMText

/// A text as the stems of its words and its numbers, as the concordance indexes it.
public enum StemmedText {
    /// The stems in order, with single spaces between. Complexity: linear.
    public static func of(_ text: String, in language: Language) -> String {
        var stems = ""
        for token in Tokenizer.tokens(of: text) where token.kind != .punctuation {
            if !stems.isEmpty { stems += " " }
            stems += stem(of: token, in: language)
        }
        return stems
    }

    static func stem(of token: Token, in language: Language) -> String {
        token.kind == .word ? WordStem.of(token.text, in: language) : token.text
    }
}
