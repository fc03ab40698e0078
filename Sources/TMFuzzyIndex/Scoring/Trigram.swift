/// Three Unicode scalars in a row of a token that stands between two spaces.
///
/// `мен` holds ` ме`, `мен` and `ен `: a token has as many trigrams as scalars.
public struct Trigram: Hashable, Sendable {
    /// The scalars, 21 bits each, the first in the highest bits.
    public let code: UInt64

    /// Creates a trigram from its code.
    public init(code: UInt64) {
        self.code = code
    }

    /// The trigrams of a token's form for comparison, in order, repeated ones repeated.
    public static func trigrams(of token: String) -> [Trigram] {
        let scalars = [0x20] + token.unicodeScalars.map { UInt64($0.value) } + [0x20]
        return scalars.indices.dropLast(2).map {
            Trigram(code: scalars[$0] << 42 | scalars[$0 + 1] << 21 | scalars[$0 + 2])
        }
    }
}
