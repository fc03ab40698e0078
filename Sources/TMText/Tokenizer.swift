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
    let classes: [CharacterClass]
    let folded: [Unicode.Scalar]
    var at = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        (classes, folded) =
            CharacterTable.standard.entries(of: scalars)
            ?? (CharacterClass.classes(of: scalars), CaseFolding.folded(scalars))
    }

    mutating func scan(_ visit: (Token.Kind, TextSpan, ArraySlice<Unicode.Scalar>) -> Void) {
        while at < scalars.count {
            let start = at
            switch classes[at] {
            case .uppercase, .lowercase, .uncasedLetter:
                let form = word()
                visit(.word, TextSpan(start: start, end: at), form)
            case .digit:
                let form = number()
                visit(.number, TextSpan(start: start, end: at), form)
            case .punctuation, .symbol:
                at += 1
                visit(
                    .punctuation,
                    TextSpan(start: start, end: at),
                    [Self.foldedMark(scalars[start])]
                )
            case .space, .format, .mark, .other: at += 1
            }
        }
    }

    /// Goes behind a word; its form.
    private mutating func word() -> ArraySlice<Unicode.Scalar> {
        let start = at
        var (hasFormat, hasYo) = (false, false)
        while at < scalars.count, classes[at].continuesWord {
            if classes[at] == .format { hasFormat = true }
            if folded[at] == "ё" { hasYo = true }
            at += 1
        }
        let visible =
            hasFormat ? (start..<at).filter { classes[$0] != .format }.map { folded[$0] }[...] : folded[start..<at]
        let form = HomoglyphFolding.mixesAlphabets(visible) ? HomoglyphFolding.folded(visible)[...] : visible
        return hasYo ? form.map { $0 == "ё" ? "е" : $0 }[...] : form
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
        while at + 1 < scalars.count, scalars[at] == "." || scalars[at] == ",", classes[at + 1] == .digit {
            form.append(".")
            at += 1
            skipDigits(into: &form)
        }
        return form[...]
    }

    private mutating func skipDigits(into form: inout [Unicode.Scalar]) {
        while at < scalars.count, classes[at] == .digit {
            form.append(scalars[at])
            at += 1
        }
    }

    /// Where the next group of three digits starts, of the number that began at `start`: `12 500`, `1 250 000`.
    private func thousandsGroup(of start: Int) -> Int? {
        let leading = (start..<at).prefix { classes[$0] == .digit }.count
        guard leading <= 3, at + 3 < scalars.count, classes[at] == .space else { return nil }
        let group = (at + 1)..<(at + 4)
        let endsThere = group.upperBound == scalars.count || classes[group.upperBound] != .digit
        return endsThere && group.allSatisfy { classes[$0] == .digit } ? group.lowerBound : nil
    }

    private static func foldedMark(_ mark: Unicode.Scalar) -> Unicode.Scalar {
        mark.value < 0x80 ? mark : foldedMarks[mark] ?? mark
    }

    private static let foldedMarks: [Unicode.Scalar: Unicode.Scalar] = [
        "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "‹": "'", "›": "'", "‘": "'", "’": "'",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    ]
}

extension CharacterClass {
    fileprivate var continuesWord: Bool { isLetter || self == .mark || self == .digit || self == .format }
}
