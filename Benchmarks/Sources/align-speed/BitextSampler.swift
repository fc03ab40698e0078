import RecombinedMemory

/// Makes texts of sentences that translate each other, some of them on one side only, from the clauses of real pairs.
struct BitextSampler {
    private let clauses: [TextPair]
    private var random: SplitMix

    /// The share of sentences that are missing on the one side, and on the other.
    private static let droppedShare = 0.05

    init(clauses: [TextPair], seed: UInt64) {
        self.clauses = clauses.filter { $0.russian.count >= 20 }
        random = SplitMix(seed: seed)
    }

    /// The two sides of a text, a sentence a line.
    mutating func text(sentences: Int) -> TextPair {
        var text = TextPair(russian: "", kazakh: "")
        for _ in 0..<sentences {
            let sentence = self.sentence()
            let chance = Double.random(in: 0..<1, using: &random)
            if chance >= Self.droppedShare { text.russian += sentence.russian + ".\n" }
            if chance < 1 - Self.droppedShare { text.kazakh += sentence.kazakh + ".\n" }
        }
        return text
    }

    private mutating func sentence() -> TextPair {
        let parts = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in clauses.randomElement(using: &random)
        }
        return TextPair(
            russian: parts.map(\.russian).joined(separator: ", "),
            kazakh: parts.map(\.kazakh).joined(separator: ", ")
        )
    }
}
