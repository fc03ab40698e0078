/// The distinct word keys of one language's side, numbered in the order they came, with how often each occurs.
public struct Vocabulary: Sendable {
    /// The keys, by number.
    public var keys: [WordKey] { numbers.keys }

    /// How often each key occurs, by number.
    public private(set) var counts: [Int32] = []

    private var numbers = WordNumbers()

    /// Creates an empty vocabulary.
    public init() {}

    /// The number of distinct keys.
    public var count: Int { counts.count }

    /// Numbers the keys of a text, new ones included, and counts them.
    public mutating func add(_ keys: [WordKey]) -> [Int32] { add(keys[...]) }

    /// Numbers the keys of a part of a text, new ones included, and counts them.
    public mutating func add(_ keys: ArraySlice<WordKey>) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(keys.count)
        for key in keys {
            let number = number(of: key)
            counts[Int(number)] += 1
            result.append(number)
        }
        return result
    }

    /// The number of a key; `nil` where it is not in the vocabulary.
    public subscript(key: WordKey) -> Int32? { numbers[key] }

    /// The probability of each key, by number, in any text.
    ///
    /// The counts of a `general` vocabulary, where one is given, stand for 10,000 words more; as many occurrences of
    /// other words are thought to be there too, so that a word that a short text holds once still counts as a rare
    /// word. Complexity: linear.
    public func probabilities(general: Vocabulary?) -> [Float] {
        let total = counts.reduce(Self.unseenWords) { $0 + Double($1) }
        guard let general else { return counts.map { Float((Double($0) + 1) / total) } }
        let scale = Self.generalWords / general.counts.reduce(1.0) { $0 + Double($1) }
        return zip(keys, counts).map { key, count in
            let other = general[key].map { Double(general.counts[Int($0)]) } ?? 0
            return Float((Double(count) + other * scale + 1) / (total + Self.generalWords))
        }
    }

    private static let unseenWords = 10_000.0
    private static let generalWords = 10_000.0

    /// Makes room for `count` keys in all.
    mutating func reserveCapacity(_ count: Int) {
        counts.reserveCapacity(count)
        numbers.reserveCapacity(count)
    }

    /// Numbers a key that stands in a stored vocabulary, with its count.
    mutating func add(_ key: WordKey, count: Int32) {
        counts[Int(number(of: key))] += count
    }

    /// The vocabulary with its words sorted by their UTF-8 bytes.
    func sorted() -> Vocabulary {
        var result = Vocabulary()
        for (key, count) in zip(keys, counts).sorted(by: { $0.0.text.utf8.lexicographicallyPrecedes($1.0.text.utf8) }) {
            result.add(key, count: count)
        }
        return result
    }

    /// The words that pass, by number and count.
    func filtered(_ passes: (_ word: Int32, _ count: Int32) -> Bool) -> Vocabulary {
        var result = Vocabulary()
        for (number, key) in keys.enumerated() where passes(Int32(number), counts[number]) {
            result.add(key, count: counts[number])
        }
        return result
    }

    private mutating func number(of key: WordKey) -> Int32 {
        let number = numbers.add(key)
        if Int(number) == counts.count { counts.append(0) }
        return number
    }
}
