/// Two articles that pairing holds to be versions of each other, by their positions in the two lists it was given.
public struct ArticlePair: Hashable, Sendable {
    /// The position of the source-language article, from 0.
    public var source: Int

    /// The position of the target-language article, from 0.
    public var target: Int

    /// How alike the two are, 0...1; higher is better.
    public var score: Double

    /// Creates a pair.
    public init(source: Int, target: Int, score: Double) {
        self.source = source
        self.target = target
        self.score = score
    }
}
