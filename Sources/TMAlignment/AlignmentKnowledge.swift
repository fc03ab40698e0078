internal import TMBitext
public import TMLexicon

/// What a batch of documents teaches about its languages and its pages, for the documents of the same kind.
public struct AlignmentKnowledge: Sendable {
    /// Learned words and cognates, over the vocabularies that were learned with.
    public let lexicon: Lexicon

    let indifference: Indifference
    let lengths: LengthModel
    let priors: ShapePriors
    let paragraphs: ParagraphPriors
    let repeated: RepeatedSegments

    /// The model over vocabularies that begin as those that were learned with, and `known` over them.
    func model(known: Lexicon, source: Vocabulary, target: Vocabulary, general: StoredLexicon?) -> AlignmentModel {
        AlignmentModel(
            lexicon: lexicon.extended(with: known),
            source: source,
            target: target,
            general: general,
            indifference: indifference,
            lengths: lengths,
            priors: priors,
            paragraphs: paragraphs
        )
    }
}
