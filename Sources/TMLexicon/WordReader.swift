internal import TMBitext
internal import TMText

/// Reads the keys of texts' words and numbers: those of ``Tokenizer``'s tokens, without making the tokens.
///
/// Words in Latin or Cyrillic letters are folded and packed scalar by scalar. Numbers, and words with marks, letters of
/// other scripts or of both alphabets, go through the tokenizer.
public struct WordReader {
    /// What a text holds beside its keys.
    public struct Summary: Hashable, Sendable {
        /// The number of scalars in words and numbers.
        public var length = 0

        /// The number of keys before the first colon; `nil` where there is none.
        public var keysBeforeColon: Int?
    }

    private let table: CharacterTable
    private var scalars: [UInt32] = []

    /// Creates a reader.
    public init() {
        table = .standard
    }

    /// Adds the keys of a text's words and numbers, in order. Complexity: linear, some nanoseconds a scalar.
    public mutating func read(_ text: String, into keys: inout [WordKey]) -> Summary {
        scalars.removeAll(keepingCapacity: true)
        text.forEachScalar { scalars.append($0.value) }
        var summary = Summary()
        let before = keys.count
        var at = 0
        while at < scalars.count {
            switch characterClass(scalars[at]) {
            case .uppercase, .lowercase, .uncasedLetter:
                summary.length += word(&at, into: &keys)
            case .digit:
                summary.length += numbers(&at, into: &keys)
            default:
                if scalars[at] == Self.colon, summary.keysBeforeColon == nil {
                    summary.keysBeforeColon = keys.count - before
                }
                at += 1
            }
        }
        return summary
    }

    @inline(__always)
    private func characterClass(_ scalar: UInt32) -> CharacterClass {
        scalar < CharacterTable.limit ? table.classes[Int(scalar)] : Self.rareClass(scalar)
    }

    private static func rareClass(_ scalar: UInt32) -> CharacterClass {
        Unicode.Scalar(scalar).flatMap { CharacterClass.classes(of: [$0]).first } ?? .other
    }

    /// Adds the word that begins at a place, which goes behind it.
    private func word(_ at: inout Int, into keys: inout [WordKey]) -> Int {
        let start = at
        var packed: UInt128 = 0
        var (isPlain, hasLatin, hasCyrillic) = (true, false, false)
        scan: while at < scalars.count {
            let scalar = scalars[at]
            switch characterClass(scalar) {
            case .uppercase, .lowercase, .uncasedLetter, .digit:
                guard CharacterTable.isComposed(scalar) else {
                    isPlain = false
                    break
                }
                let folded = table.folded[Int(scalar)]
                if folded >= 0x400 { hasCyrillic = true } else if folded >= 0x61, folded <= 0x7A { hasLatin = true }
                if at - start < WordKey.prefixLength { packed |= WordKey.packed(folded, at: at - start) }
            case .mark, .format: isPlain = false
            default: break scan
            }
            at += 1
        }
        if isPlain, !(hasLatin && hasCyrillic) {
            keys.append(WordKey(packed: packed))
        } else {
            addTokens(start..<at, into: &keys)
        }
        return at - start
    }

    /// Adds the numbers of the run of digits, spaces, points and commas that begins at a place, which goes behind it.
    private func numbers(_ at: inout Int, into keys: inout [WordKey]) -> Int {
        let start = at
        while at < scalars.count {
            let scalar = scalars[at]
            guard scalar == Self.point || scalar == Self.comma || [.digit, .space].contains(characterClass(scalar))
            else { break }
            at += 1
        }
        return addTokens(start..<at, into: &keys)
    }

    /// Adds the keys of a part of the text and gives the length of their tokens.
    @discardableResult
    private func addTokens(_ range: Range<Int>, into keys: inout [WordKey]) -> Int {
        Tokenizer.tokens(of: scalars[range].compactMap(Unicode.Scalar.init)).reduce(0) { length, token in
            keys += WordKey.keys(of: token)
            return token.kind == .punctuation ? length : length + token.span.count
        }
    }

    private static let colon: UInt32 = 0x3A
    private static let point: UInt32 = 0x2E
    private static let comma: UInt32 = 0x2C
}
