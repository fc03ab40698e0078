/// Words, in the folded form of tokens, that lines are asked for.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let words: NumberTable<Void>

    init(arrayLiteral words: String...) {
        self.words = NumberTable(Dictionary(words.map { (WordHash($0).value, ()) }) { first, _ in first })
    }

    /// Whether one of the words stands in a line. Complexity: linear in the number of words of the line.
    func occurs(in line: PageLine) -> Bool {
        line.hashes.contains { words[$0.value] != nil }
    }
}
