/// Words, in the folded form of tokens, that lines are asked for.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let words: Set<WordHash>

    init(arrayLiteral words: String...) {
        self.words = Set(words.map { WordHash($0) })
    }

    /// Whether one of the words stands in a line. Complexity: linear in the number of words of the line.
    func occurs(in line: PageLine) -> Bool {
        line.hashes.contains(where: words.contains)
    }
}
