public import TMBitext

/// Cuts a text into words, numbers and punctuation marks, folded for comparison.
///
/// Hyphenated words come apart (`премьер-министр` is three tokens), so that `2023-ке` holds the number 2023.
public enum Tokenizer {
    /// The tokens in order; white space and invisible characters are in none. Complexity: linear.
    public static func tokens(of text: String) -> [Token] {
        tokens(of: text.scalarArray)
    }

    /// The texts of the number tokens among these, in order. Only what stands around digits is cut into tokens.
    ///
    /// Complexity: linear; some nanoseconds a byte where there are no digits.
    public static func numbers(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var numbers: [String] = []
            for run in DigitRuns(bytes) {
                let run = UnsafeBufferPointer(rebasing: bytes[run])
                if let plain = PlainNumbers.numbers(in: run) {
                    numbers += plain
                } else {
                    let tokens = tokens(of: String(decoding: run, as: UTF8.self))
                    for token in tokens where token.kind == .number { numbers.append(token.text) }
                }
            }
            return numbers
        }
    }

    /// The tokens of a text given as scalars.
    public static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
        var tokens: [Token] = []
        forEachToken(of: scalars) { kind, span, form in
            tokens.append(Token(kind: kind, span: span, text: String(form)))
        }
        return tokens
    }

    /// Visits the same tokens without making strings of their forms. Complexity: linear.
    public static func forEachToken(
        of scalars: [Unicode.Scalar],
        _ visit: (_ kind: Token.Kind, _ span: TextSpan, _ form: ArraySlice<Unicode.Scalar>) -> Void
    ) {
        var scanner = Scanner(scalars)
        scanner.scan(visit)
    }
}

private struct Scanner {
    let scalars: [Unicode.Scalar]
    let traits: [CharacterTraits]

    /// What each scalar is in the form of a token, where that does not depend on others.
    let forms: [Unicode.Scalar]

    var at = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        (traits, forms) =
            CharacterTable.standard.entries(of: scalars)
            ?? TokenForm.plain(scalars, CharacterClass.classes(of: scalars), CaseFolding.folded(scalars))
    }

    mutating func scan(_ visit: (Token.Kind, TextSpan, ArraySlice<Unicode.Scalar>) -> Void) {
        while at < scalars.count {
            let start = at
            switch traits[at].characterClass {
            case .uppercase, .lowercase, .uncasedLetter:
                let form = word()
                visit(.word, TextSpan(start: start, end: at), form)
            case .digit:
                let form = number()
                visit(.number, TextSpan(start: start, end: at), form)
            case .punctuation, .symbol:
                at += 1
                visit(.punctuation, TextSpan(start: start, end: at), forms[start..<at])
            case .space, .format, .mark, .other: at += 1
            }
        }
    }

    /// Goes behind a word; its form.
    private mutating func word() -> ArraySlice<Unicode.Scalar> {
        let start = at
        var union = CharacterTraits.Union()
        while at < traits.count, traits[at].continuesWord {
            union.add(traits[at])
            at += 1
        }
        return union.isPlain ? forms[start..<at] : TokenForm.mixed(scalars[start..<at])[...]
    }

    /// Goes behind a number; its form.
    private mutating func number() -> ArraySlice<Unicode.Scalar> {
        let start = at
        var form: [Unicode.Scalar] = []
        skipDigits(into: &form)
        while let group = thousandsGroup(of: start) {
            at = group
            skipDigits(into: &form)
        }
        while at + 1 < scalars.count, scalars[at] == "." || scalars[at] == ",", isDigit(at + 1) {
            form.append(".")
            at += 1
            skipDigits(into: &form)
        }
        return form[...]
    }

    private mutating func skipDigits(into form: inout [Unicode.Scalar]) {
        while at < scalars.count, isDigit(at) {
            form.append(scalars[at])
            at += 1
        }
    }

    /// Where the next group of three digits starts, of the number that began at `start`: `12 500`, `1 250 000`.
    private func thousandsGroup(of start: Int) -> Int? {
        let leading = (start..<at).prefix(while: isDigit).count
        guard leading <= 3, at + 3 < scalars.count, traits[at].characterClass == .space else { return nil }
        let group = (at + 1)..<(at + 4)
        let endsThere = group.upperBound == scalars.count || !isDigit(group.upperBound)
        return endsThere && group.allSatisfy(isDigit) ? group.lowerBound : nil
    }

    private func isDigit(_ place: Int) -> Bool { traits[place].characterClass == .digit }
}
