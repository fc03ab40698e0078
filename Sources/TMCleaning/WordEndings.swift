/// Endings of words in Cyrillic letters, looked up without comparing strings.
struct WordEndings: Sendable, ExpressibleByArrayLiteral {
    /// The most letters of an ending.
    private static let longest = 5

    private let keys: Set<UInt64>

    init(arrayLiteral endings: String...) {
        keys = Set(endings.compactMap { Self.keys(atEndOf: $0.unicodeScalars).last })
    }

    /// Whether a word ends with one of the endings.
    func match(_ word: String.UnicodeScalarView) -> Bool {
        Self.keys(atEndOf: word).contains(where: keys.contains)
    }

    /// The keys of a word's last letter, its last two, and so on, up to the longest ending: nine bits a letter.
    private static func keys(atEndOf word: String.UnicodeScalarView) -> [UInt64] {
        var keys: [UInt64] = []
        var key: UInt64 = 0
        for scalar in word.reversed().prefix(longest) {
            guard (0x400..<0x530).contains(scalar.value) else { break }
            key = key << 9 | UInt64(scalar.value - 0x400 + 1)
            keys.append(key)
        }
        return keys
    }
}
