/// The class of a scalar and what else the tokenizer asks of it, in a byte, so that what a word's scalars have is found by joining
/// their bits.
struct CharacterTraits: Sendable {
    private let bits: UInt8

    private static let classMask: UInt8 = 0x0F
    private static let continuesWord: UInt8 = 0x10
    private static let format: UInt8 = 0x20
    private static let latin: UInt8 = 0x40
    private static let cyrillic: UInt8 = 0x80

    /// The traits of a scalar of this class that is this one when case-folded.
    init(_ characterClass: CharacterClass, folded: Unicode.Scalar) {
        var bits = characterClass.rawValue
        switch characterClass {
        case .uppercase, .lowercase, .uncasedLetter, .mark, .digit: bits |= Self.continuesWord
        case .format: bits |= Self.continuesWord | Self.format
        case .other, .space, .punctuation, .symbol: break
        }
        if HomoglyphFolding.isLatin(folded) { bits |= Self.latin }
        if HomoglyphFolding.isCyrillic(folded) { bits |= Self.cyrillic }
        self.bits = bits
    }

    /// The class.
    var characterClass: CharacterClass { CharacterClass(rawValue: bits & Self.classMask) ?? .other }

    /// Whether the scalar may stand inside a word.
    var continuesWord: Bool { bits & Self.continuesWord != 0 }

    /// What the scalars of a word have between them.
    struct Union {
        private var bits: UInt8 = 0

        /// Joins a scalar's traits.
        mutating func add(_ traits: CharacterTraits) { bits |= traits.bits }

        /// Whether the word's form is that of its scalars: it holds no format character, and is of one alphabet.
        var isPlain: Bool {
            bits & CharacterTraits.format == 0
                && bits & (CharacterTraits.latin | CharacterTraits.cyrillic)
                    != CharacterTraits.latin | CharacterTraits.cyrillic
        }
    }
}
