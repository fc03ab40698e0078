internal import TMBitext
internal import TMText

/// A text with its tokens.
struct TokenizedText {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        tokens = Tokenizer.tokens(of: scalars)
    }

    /// How a token is written.
    func written(_ token: Token) -> String {
        text(in: token.span)
    }

    /// A part of the text.
    func text(in span: TextSpan) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.start..<span.end])
        return String(view)
    }

    /// The tokens that begin within a span.
    func tokens(in span: TextSpan) -> ArraySlice<Token> {
        let start = tokens.firstIndex { $0.span.start >= span.start } ?? tokens.endIndex
        let end = tokens.firstIndex { $0.span.start >= span.end } ?? tokens.endIndex
        return tokens[start..<max(start, end)]
    }

    /// The word that is joined to the token at `index` by a hyphen, like `ке` in `5-ке`.
    func suffix(ofTokenAt index: Int) -> Token? {
        guard index + 2 < tokens.count, tokens[index + 1].text == "-", tokens[index + 2].kind == .word else {
            return nil
        }
        let isJoined =
            tokens[index].span.end == tokens[index + 1].span.start
            && tokens[index + 1].span.end == tokens[index + 2].span.start
        return isJoined ? tokens[index + 2] : nil
    }
}
