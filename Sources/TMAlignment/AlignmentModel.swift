public import TMLexicon

/// Everything that scores a bead: what is known of words, lengths and shapes.
public struct AlignmentModel: Sendable {
    /// Word translation probabilities.
    public var lexicon: Lexicon

    /// The backward probabilities by source word: row `a`, column `b` holds the probability of `a` given `b`.
    let backwardBySource: TranslationTable

    /// One over the probability of each source word in any text.
    let sourceRarity: [Float]

    /// One over the probability of each target word in any text.
    let targetRarity: [Float]

    /// Lengths.
    public var lengths: LengthModel

    /// Shapes.
    public var priors: ShapePriors

    /// The share of a word's probability that asks for no evidence, 0..<1: high while the lexicon is weak.
    public var indifference: Float

    /// How much word evidence counts: words of one sentence are no independent witnesses.
    public var evidenceWeight: Float

    /// Creates a model over two vocabularies.
    public init(
        lexicon: Lexicon,
        source: Vocabulary,
        target: Vocabulary,
        lengths: LengthModel = LengthModel(),
        priors: ShapePriors = ShapePriors(),
        indifference: Float,
        evidenceWeight: Float = 0.5
    ) {
        self.lexicon = lexicon
        backwardBySource = lexicon.backward.transposed(columnCount: source.count)
        sourceRarity = source.probabilities(unseen: Self.unseenWords).map { 1 / $0 }
        targetRarity = target.probabilities(unseen: Self.unseenWords).map { 1 / $0 }
        self.lengths = lengths
        self.priors = priors
        self.indifference = indifference
        self.evidenceWeight = evidenceWeight
    }

    private static let unseenWords = 10_000.0
}
