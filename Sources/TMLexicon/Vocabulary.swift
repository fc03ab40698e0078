/// The distinct word keys of one language's side, numbered in the order they came, with how often each occurs.
public struct Vocabulary: Sendable {
    /// The keys, by number.
    public private(set) var keys: [WordKey] = []

    /// How often each key occurs, by number.
    public private(set) var counts: [Int32] = []

    private var numbers: [WordKey: Int32] = [:]

    /// Creates an empty vocabulary.
    public init() {}

    /// The number of distinct keys.
    public var count: Int { keys.count }

    /// Numbers the keys of a text, new ones included, and counts them.
    public mutating func add(_ keys: [WordKey]) -> [Int32] {
        keys.map { key in
            let number = number(of: key)
            counts[Int(number)] += 1
            return number
        }
    }

    /// The probability of each key, by number, in a text of this vocabulary.
    ///
    /// `unseen` occurrences of other words are thought to be there too, so that a word that a short text holds once
    /// still counts as a rare word.
    public func probabilities(unseen: Double) -> [Float] {
        let total = counts.reduce(unseen) { $0 + Double($1) }
        return counts.map { Float((Double($0) + 1) / total) }
    }

    private mutating func number(of key: WordKey) -> Int32 {
        if let known = numbers[key] { return known }
        let number = Int32(keys.count)
        numbers[key] = number
        keys.append(key)
        counts.append(0)
        return number
    }
}
