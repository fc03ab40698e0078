internal import TMBitext
internal import TMText

/// A 32-bit hash (FNV-1a, folded) of a text in which typography does not count.
///
/// Look-alike letters, `ё`, quotation marks and dashes are folded as tokens fold them; white space of any kind and
/// length is one space, none at the ends; invisible characters are left out. Case, decimal marks and thousands'
/// spaces stay, so that texts that differ by them are not the same.
enum Fingerprint {
    /// The fingerprint of a text with these tokens. Complexity: linear.
    static func of(_ scalars: [Unicode.Scalar], tokens: [Token]) -> UInt32 {
        var hash = FNV1a()
        var end = 0
        for token in tokens {
            if end > 0, scalars[end..<token.span.start].contains(where: TypographicForm.isWhitespace) {
                hash.add(UInt8(ascii: " "))
            }
            TypographicForm.of(scalars[token.span.start..<token.span.end], token: token).forEach { hash.add($0.value) }
            end = token.span.end
        }
        return UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
    }
}
