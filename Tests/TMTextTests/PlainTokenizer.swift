import TMBitext

@testable import TMText

/// The tokenizer as it is said, a scalar at a time: the slow twin of ``Tokenizer``.
struct PlainTokenizer {
    private let scalars: [Unicode.Scalar]
    private let classes: [CharacterClass]
    private var at = 0

    static func tokens(of text: String) -> [Token] {
        var tokenizer = PlainTokenizer(text)
        return tokenizer.tokens()
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        classes = scalars.map { CharacterClass.classes(of: [$0])[0] }
    }

    private mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while at < scalars.count {
            let start = at
            let (kind, form): (Token.Kind?, String)
            switch classes[at] {
            case .uppercase, .lowercase, .uncasedLetter: (kind, form) = (.word, word())
            case .digit: (kind, form) = (.number, number())
            case .punctuation, .symbol:
                at += 1
                (kind, form) = (.punctuation, Self.mark(scalars[start]))
            case .other, .mark, .space, .format:
                at += 1
                (kind, form) = (nil, "")
            }
            if let kind { tokens.append(Token(kind: kind, span: TextSpan(start: start, end: at), text: form)) }
        }
        return tokens
    }

    private mutating func word() -> String {
        let start = at
        let inside: Set<CharacterClass> = [.uppercase, .lowercase, .uncasedLetter, .mark, .digit, .format]
        while at < scalars.count, inside.contains(classes[at]) { at += 1 }
        let visible = (start..<at).filter { classes[$0] != .format }.map { scalars[$0] }
        let folded = HomoglyphFolding.folded(CaseFolding.folded(visible)[...])
        return String(String.UnicodeScalarView(folded.map { $0 == "ё" ? "е" : $0 }))
    }

    private mutating func number() -> String {
        var form = digits()
        let mayBeGrouped = form.unicodeScalars.count <= 3
        while mayBeGrouped, at < scalars.count, classes[at] == .space, isGroup(at + 1) {
            at += 1
            form += digits()
        }
        while at + 1 < scalars.count, scalars[at] == "." || scalars[at] == ",", classes[at + 1] == .digit {
            at += 1
            form += "." + digits()
        }
        return form
    }

    private mutating func digits() -> String {
        let start = at
        while at < scalars.count, classes[at] == .digit { at += 1 }
        return String(String.UnicodeScalarView(scalars[start..<at]))
    }

    /// Whether three digits and no fourth stand here.
    private func isGroup(_ start: Int) -> Bool {
        classes[start...].prefix { $0 == .digit }.count == 3
    }

    private static func mark(_ scalar: Unicode.Scalar) -> String {
        if "«»“”„‟".unicodeScalars.contains(scalar) { return "\"" }
        if "‹›‘’".unicodeScalars.contains(scalar) { return "'" }
        return "‐‑–—―−".unicodeScalars.contains(scalar) ? "-" : String(scalar)
    }
}
