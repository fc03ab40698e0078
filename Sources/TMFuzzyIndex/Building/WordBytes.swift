/// A word that is compared byte by byte: hashing a string takes several times as long, since it asks for the canonical
/// form of every letter.
struct WordBytes: Hashable {
    private let word: String
    private let hash: UInt64

    /// Complexity: linear.
    init(_ word: String) {
        self.word = word
        hash = WordHash.of(word)
    }

    static func == (left: WordBytes, right: WordBytes) -> Bool {
        left.hash == right.hash && left.word.utf8.elementsEqual(right.word.utf8)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
