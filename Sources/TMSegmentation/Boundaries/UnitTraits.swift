internal import TMBitext
internal import TMText

/// What a UTF-16 unit is, as far as the scanner and the rules ask. A half of a surrogate pair is `other` alone: letters
/// beyond the basic plane are in no word of these languages.
struct UnitTraits: OptionSet {
    let rawValue: UInt16

    static let upper = UnitTraits(rawValue: 1 << 0)
    static let lower = UnitTraits(rawValue: 1 << 1)
    static let uncased = UnitTraits(rawValue: 1 << 2)
    static let mark = UnitTraits(rawValue: 1 << 3)
    static let digit = UnitTraits(rawValue: 1 << 4)

    /// White space and what shows nothing at a text's edge; line ends are not among them.
    static let blank = UnitTraits(rawValue: 1 << 5)
    static let lineEnd = UnitTraits(rawValue: 1 << 6)

    /// Ends sentences: Unicode's `Sentence_Terminal`, and the leaders and the ellipsis.
    static let final = UnitTraits(rawValue: 1 << 7)

    /// A quotation mark or bracket that may open, or may close; some may do both.
    static let opener = UnitTraits(rawValue: 1 << 8)
    static let closer = UnitTraits(rawValue: 1 << 9)
    static let dash = UnitTraits(rawValue: 1 << 10)
    static let latin = UnitTraits(rawValue: 1 << 11)

    /// An eye of a smiley, `:` or `;`.
    static let eye = UnitTraits(rawValue: 1 << 12)
    static let surrogate = UnitTraits(rawValue: 1 << 13)
    static let symbol = UnitTraits(rawValue: 1 << 14)

    /// A double quotation mark of any shape.
    static let quote = UnitTraits(rawValue: 1 << 15)

    static let letter: UnitTraits = [.upper, .lower, .uncased]

    /// Where the scanner stops to look.
    static let event: UnitTraits = [.lineEnd, .final, .eye, .quote]

    func isAny(of others: UnitTraits) -> Bool { rawValue & others.rawValue != 0 }

    /// The traits of each of the 65,536 UTF-16 units.
    static let table: [UnitTraits] = {
        let scalars = (0...UInt16.max).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
        var table = zip(scalars, CharacterClass.classes(of: scalars)).map { UnitTraits($0, $1) }
        for unit in 0xD800...0xDFFF { table[unit] = .surrogate }
        for (trait, members) in sets {
            for unit in members.utf16 { table[Int(unit)].insert(trait) }
        }
        return table
    }()

    private static let sets: [(UnitTraits, String)] = [
        (.final, ".…‥․．"),
        (.opener, "«“„\"‘'‹([{‚‟”’"),
        (.closer, "»”“\"’'›)]}"),
        (.dash, "—–-―‒‐‑−"),
        (.eye, ":;"),
        (.quote, "«»\"“”„"),
    ]
}

extension UnitTraits {
    fileprivate init(_ scalar: Unicode.Scalar, _ characterClass: CharacterClass) {
        self =
            switch characterClass {
            case .uppercase: .upper
            case .lowercase: .lower
            case .uncasedLetter: .uncased
            case .mark: .mark
            case .digit: .digit
            case .symbol: .symbol
            case .punctuation: scalar.properties.isSentenceTerminal ? .final : []
            case .other, .space, .format: scalar.isLineEnd ? .lineEnd : scalar.isBlank ? .blank : []
            }
        if isAny(of: .letter), scalar.value < 0x250 { insert(.latin) }
    }
}
