internal import TMBitext

/// A word as a number, by which words are looked up: strings in Cyrillic letters are slow to hash and to compare.
///
/// FNV-1a over the scalars, 64 bits. No list holds so many words that two of them, or one and a word of a page, are likely to
/// share a number.
struct WordHash: Hashable, Sendable {
    private var hash = FNV1a()

    /// The number.
    var value: UInt64 { hash.value }

    /// The number of no letters.
    init() {}

    /// The number of a word. Complexity: linear.
    init(_ word: String) {
        word.forEachScalar { add($0) }
    }

    /// Takes in the next letter.
    mutating func add(_ scalar: Unicode.Scalar) {
        hash.add(scalar.value)
    }
}
