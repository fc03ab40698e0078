/// Three Unicode scalars in a row of a word or a number that stands between two spaces.
///
/// `мен` holds ` ме`, `мен` and `ен `: as many as scalars. Punctuation marks and symbols hold none.
public struct Trigram: Hashable, Sendable {
    /// The scalars, 21 bits each, the first in the highest bits.
    public let code: UInt64

    /// Creates a trigram from its code.
    public init(code: UInt64) {
        self.code = code
    }

    /// The trigrams of a token's form for comparison, in order, repeated ones repeated.
    public static func trigrams(of token: String) -> [Trigram] {
        var codes: [UInt64] = []
        appendCodes(of: token, to: &codes)
        return codes.map(Trigram.init)
    }

    /// Appends the codes of a token's trigrams.
    static func appendCodes(of token: String, to codes: inout [UInt64]) {
        guard let first = token.unicodeScalars.first, isOfWord(first) else { return }
        var (last, count): (UInt64, Int) = (0x20, 0)
        for scalar in token.unicodeScalars {
            let code = last << 21 | UInt64(scalar.value)
            if count > 0 { codes.append(code) }
            last = code & (1 << 42 - 1)
            count += 1
        }
        codes.append(last << 21 | 0x20)
    }

    /// Whether a word or a number may begin with a scalar; of most letters that is told without a table.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "a"..."z", "\u{400}"..."\u{481}", "\u{48A}"..."\u{52F}": true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// A hash by which trigrams are sorted in an index file; no two codes have the same.
    static func hash(ofCode code: UInt64) -> UInt64 {
        let hash = (code ^ code >> 32) &* 0xD6E8_FEB8_6659_FD93
        return hash ^ hash >> 32
    }
}
