internal import TMBitext

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
                if let number = DigitRuns.onlyNumber(in: run) {
                    numbers.append(number)
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
        var scanner = Scanner(scalars)
        return scanner.scan()
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

    mutating func scan() -> [Token] {
        var tokens: [Token] = []
        while at < scalars.count {
            switch classes[at] {
            case .uppercase, .lowercase, .uncasedLetter: tokens.append(word())
            case .digit: tokens.append(number())
            case .punctuation, .symbol: tokens.append(mark())
            case .space, .format, .mark, .other: at += 1
            }
        }
        return tokens
    }

    private mutating func word() -> Token {
        let start = at
        var hasFormat = false
        while at < scalars.count, classes[at].continuesWord {
            if classes[at] == .format { hasFormat = true }
            at += 1
        }
        let visible =
            hasFormat ? (start..<at).filter { classes[$0] != .format }.map { folded[$0] }[...] : folded[start..<at]
        let form = HomoglyphFolding.mixesAlphabets(visible) ? HomoglyphFolding.folded(visible)[...] : visible
        return token(.word, from: start, form)
    }

    private mutating func number() -> Token {
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
        return token(.number, from: start, form[...])
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

    private mutating func mark() -> Token {
        let start = at
        at += 1
        return token(.punctuation, from: start, [Self.foldedMarks[scalars[start]] ?? scalars[start]])
    }

    private func token(_ kind: Token.Kind, from start: Int, _ form: ArraySlice<Unicode.Scalar>) -> Token {
        let hasYo = form.contains("ё")
        let text = hasYo ? String(form.map { $0 == "ё" ? "е" : $0 }[...]) : String(form)
        return Token(kind: kind, span: TextSpan(start: start, end: at), text: text)
    }

    private static let foldedMarks: [Unicode.Scalar: Unicode.Scalar] = [
        "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "‹": "'", "›": "'", "‘": "'", "’": "'",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    ]
}

extension CharacterClass {
    fileprivate var continuesWord: Bool { isLetter || self == .mark || self == .digit || self == .format }
}
