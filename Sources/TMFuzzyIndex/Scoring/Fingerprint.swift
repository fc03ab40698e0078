internal import TMBitext
internal import TMText

/// A 32-bit hash (FNV-1a, folded) of a text in which typography does not count.
///
/// Look-alike letters, `ё`, quotation marks and dashes are folded as tokens fold them; white space of any kind and
/// length is one space, none at the ends; invisible characters are left out. Case, decimal marks and thousands'
/// spaces stay, so that texts that differ by them are not the same.
struct Fingerprint {
    private let scalars: [Unicode.Scalar]
    private var hash = FNV1a()
    private var end = 0

    /// Begins that of a text, whose tokens are to be added.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The fingerprint of the tokens so far.
    var value: UInt32 { UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32) }

    /// Adds the text's next token, whose form for comparison is known. Complexity: linear.
    mutating func add(_ kind: Token.Kind, _ span: TextSpan, form: ArraySlice<Unicode.Scalar>) {
        if end > 0, scalars[end..<span.start].contains(where: TypographicForm.isWhitespace) {
            hash.add(UInt8(ascii: " "))
        }
        let written = scalars[span.start..<span.end]
        switch kind {
        case .word:
            if TypographicForm.isPlain(written) {
                for scalar in written { hash.add(TypographicForm.plain(scalar).value) }
            } else {
                for scalar in TypographicForm.word(written) { hash.add(scalar.value) }
            }
        case .number: for scalar in written { hash.add(TypographicForm.number(scalar).value) }
        case .punctuation: for scalar in form { hash.add(scalar.value) }
        }
        end = span.end
    }
}
