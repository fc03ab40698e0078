/// Endings of words in Cyrillic letters, looked up without comparing strings.
struct WordEndings: Sendable, ExpressibleByArrayLiteral {
    private let keys: NumberTable<Void>

    init(arrayLiteral endings: String...) {
        let keys = endings.map { ending in
            var tail = WordTail()
            for scalar in ending.unicodeScalars { tail.add(scalar) }
            return tail.key(length: ending.unicodeScalars.count)
        }
        self.keys = NumberTable(Dictionary(keys.map { ($0, ()) }) { first, _ in first })
    }

    /// Whether a word ends with one of the endings.
    func match(_ tail: WordTail) -> Bool {
        (1...WordTail.longest).contains { $0 <= tail.count && keys[tail.key(length: $0)] != nil }
    }
}

/// The last letters of a word that are Cyrillic ones, nine bits a letter.
struct WordTail {
    /// The most letters that are kept, no fewer than the longest ending has.
    static let longest = 7

    /// How many letters the word has so far.
    private(set) var count = 0
    private var letters: UInt64 = 0

    /// Takes in the next letter of the word.
    mutating func add(_ scalar: Unicode.Scalar) {
        guard (0x400..<0x530).contains(scalar.value) else {
            (count, letters) = (0, 0)
            return
        }
        count += 1
        letters = letters << 9 | UInt64(scalar.value - 0x400 + 1)
    }

    /// The last letters as a number. No two endings have the same.
    func key(length: Int) -> UInt64 { letters & (1 << (9 * UInt64(length)) - 1) }
}
