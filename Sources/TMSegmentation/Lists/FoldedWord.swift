internal import TMBitext
internal import TMText

/// A short word in folded UTF-16 units, spelt from its end to its start, so that a word before a full stop can grow by the
/// part in front of it (`д` → `т.д`).
struct FoldedWord {
    /// The longest word, in units.
    static let longest = 32

    private var letters = InlineArray<32, UInt16>(repeating: 0)

    /// The number of units.
    private(set) var count = 0

    private var hashed = FNV1a()

    /// A hash of the units, kept up while the word grows.
    var hash: UInt64 { hashed.value }

    private var hasLatin = false
    private var hasCyrillic = false

    init() {}

    /// The word at a range of a text; `nil` where it is too long to be in a list.
    init?(_ units: Units, _ range: Range<Int>) {
        guard range.count <= Self.longest else { return nil }
        for at in range.reversed() { prepend(units[at]) }
    }

    init?(_ word: String) {
        let units = Array(word.utf16)
        guard units.count <= Self.longest else { return nil }
        for unit in units.reversed() { prepend(unit) }
    }

    /// Puts a unit in front. Returns false where there is no room.
    @discardableResult mutating func prepend(_ unit: UInt16) -> Bool {
        guard count < Self.longest else { return false }
        let folded = Self.folding[Int(unit)]
        letters[count] = folded
        hasLatin = hasLatin || (0x61...0x7A).contains(folded)
        hasCyrillic = hasCyrillic || (0x430...0x52F).contains(folded)
        count += 1
        hashed.add(folded)
        return true
    }

    /// The units from the end to the start.
    subscript(fromEnd place: Int) -> UInt16 { letters[place] }

    /// The word with Latin look-alikes as the Cyrillic letters they stand for; `nil` where that is the word itself.
    var withoutLookAlikes: FoldedWord? {
        guard hasLatin, hasCyrillic else { return nil }
        let scalars = (0..<count).reversed().compactMap { Unicode.Scalar(letters[$0]) }
        let folded = HomoglyphFolding.folded(scalars[...])
        guard folded != scalars else { return nil }
        var word = FoldedWord()
        for scalar in folded.reversed() { word.prepend(UInt16(truncatingIfNeeded: scalar.value)) }
        return word
    }

    /// The folded form of each UTF-16 unit: lower case, and `е` for `ё`.
    private static let folding: [UInt16] = {
        let scalars = (0...UInt16.max).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
        var folding = CaseFolding.folded(scalars).map { UInt16(truncatingIfNeeded: $0.value) }
        folding[0x451] = 0x435
        folding[0x401] = 0x435
        return folding
    }()
}
