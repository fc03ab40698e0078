internal import TMBitext
internal import TMText

/// A text with its tokens, for showing parts of it.
struct MarkedText {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        tokens = Tokenizer.tokens(of: scalars)
    }

    /// The scalars of a token as they are written.
    func written(_ token: Token) -> ArraySlice<Unicode.Scalar> {
        scalars(in: token.span)
    }

    /// The scalars in a span.
    func scalars(in span: TextSpan) -> ArraySlice<Unicode.Scalar> {
        scalars[span.start..<span.end]
    }

    /// The part of the text in a span.
    func text(in span: TextSpan) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars(in: span))
        return String(view)
    }

    /// From the first to the last of the tokens; where there are none, the empty span behind the token before them.
    func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else {
            let place = range.lowerBound > 0 ? tokens[range.lowerBound - 1].span.end : 0
            return TextSpan(start: place, end: place)
        }
        return tokens[first].span.union(tokens[last].span)
    }

    /// The span between a token and the one before it, or the beginning of the text.
    func gap(before index: Int) -> TextSpan {
        TextSpan(start: index > 0 ? tokens[index - 1].span.end : 0, end: tokens[index].span.start)
    }
}
