/// Two pieces of text that are held to be translations, as word numbers: what a lexicon learns from.
public struct WordPairSample: Sendable {
    /// The source words, each once, ascending.
    public let source: [Int32]

    /// The target words, each once, ascending.
    public let target: [Int32]

    /// How much the sample counts: the probability that the two are translations, 0...1.
    public let weight: Float

    /// Creates a sample; words that occur several times count once.
    public init(source: [Int32], target: [Int32], weight: Float) {
        self.source = Self.ascending(source)
        self.target = Self.ascending(target)
        self.weight = weight
    }

    private static func ascending(_ words: [Int32]) -> [Int32] {
        zip(words, words.dropFirst()).allSatisfy { $0 < $1 } ? words : Set(words).sorted()
    }
}
