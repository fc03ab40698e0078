/// Makes new pairs of the clauses of real ones, with other numbers; the same in every run with the same seed.
public struct Recombiner {
    private let clauses: [TextPair]
    private var generator: SplitMix

    /// Creates a recombiner of at least one clause.
    public init(clauses: [TextPair], seed: UInt64) {
        self.clauses = clauses
        generator = SplitMix(seed: seed)
    }

    /// A pair of one to eight clauses (two to three on average) with a full stop.
    public mutating func pair() -> TextPair {
        joined(count: Self.clauseCounts[Int.random(in: 0..<Self.clauseCounts.count, using: &generator)])
    }

    /// A pair whose Russian text has at least so many words.
    public mutating func pair(words: Int) -> TextPair {
        var pair = pair()
        while pair.russian.split(separator: " ").count < words {
            let more = self.pair()
            pair.russian = pair.russian.dropLast() + ", " + more.russian
            pair.kazakh = pair.kazakh.dropLast() + ", " + more.kazakh
        }
        return pair
    }

    /// How many clauses a pair has, in twentieths.
    private static let clauseCounts = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 8]

    private mutating func joined(count: Int) -> TextPair {
        let chosen = (0..<count).map { _ in
            withOtherNumbers(clauses[Int.random(in: 0..<clauses.count, using: &generator)])
        }
        return TextPair(
            russian: chosen.map(\.russian).joined(separator: ", ") + ".",
            kazakh: chosen.map(\.kazakh).joined(separator: ", ") + "."
        )
    }

    /// The pair with most numbers replaced by others of as many digits, the same one on both sides.
    private mutating func withOtherNumbers(_ pair: TextPair) -> TextPair {
        var numbers: [String: String] = [:]
        return TextPair(
            russian: withOtherNumbers(pair.russian, &numbers),
            kazakh: withOtherNumbers(pair.kazakh, &numbers)
        )
    }

    private mutating func withOtherNumbers(_ text: String, _ numbers: inout [String: String]) -> String {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
        var result = ""
        var digits = ""
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                if !digits.isEmpty { result += other(digits, &numbers) }
                digits = ""
                result.append(character)
            }
        }
        return digits.isEmpty ? result : result + other(digits, &numbers)
    }

    private mutating func other(_ digits: String, _ numbers: inout [String: String]) -> String {
        if let known = numbers[digits] { return known }
        let keeps = Int.random(in: 0..<4, using: &generator) == 0
        let first = Int.random(in: 1...9, using: &generator)
        let rest = digits.dropFirst().map { _ in String(Int.random(in: 0...9, using: &generator)) }
        let number = keeps ? digits : "\(first)" + rest.joined()
        numbers[digits] = number
        return number
    }
}
