internal import TMLexicon

/// Everything that scores a bead: what is known of words, lengths and shapes. A class: it is handed on for each row of
/// the grid.
final class AlignmentModel: Sendable {
    /// Word translation probabilities.
    let lexicon: Lexicon

    /// The backward probabilities by source word: row `a`, column `b` holds the probability of `a` given `b`.
    let backwardBySource: TranslationTable

    /// What is known of each source word.
    let source: [WordPrior]

    /// What is known of each target word.
    let target: [WordPrior]

    /// How often words ask for no evidence.
    let indifference: Indifference

    /// What that gives words without support.
    let baseRatios: BaseRatios

    /// Lengths.
    let lengths: LengthModel

    /// Shapes.
    let priors: ShapePriors

    /// Paragraphs.
    let paragraphs: ParagraphPriors

    /// Beads below this confidence teach no words and lengths. Where no lexicon is given, few beads are sure at first.
    let leastConfidenceToLearn: Double

    /// Creates a model over two vocabularies; `general` tells how frequent words are elsewhere.
    init(
        lexicon: Lexicon,
        source: Vocabulary,
        target: Vocabulary,
        general: StoredLexicon?,
        indifference: Indifference = Indifference(),
        lengths: LengthModel = LengthModel(),
        priors: ShapePriors = ShapePriors(),
        paragraphs: ParagraphPriors = ParagraphPriors(of: [])
    ) {
        self.lexicon = lexicon
        backwardBySource = lexicon.backward.transposed(columnCount: source.count)
        self.source = WordPrior.priors(of: source, general: general?.source, table: lexicon.forward)
        self.target = WordPrior.priors(of: target, general: general?.target, table: lexicon.backward)
        self.indifference = indifference
        baseRatios = BaseRatios(indifference)
        self.lengths = lengths
        leastConfidenceToLearn = general == nil ? 0.6 : 0.7
        self.priors = priors
        self.paragraphs = paragraphs
    }

    /// How much word evidence counts: words of one sentence are no independent witnesses.
    static let evidenceWeight: Float = 0.5
}
