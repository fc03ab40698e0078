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

    /// The model over vocabularies that begin as those that were learned with.
    ///
    /// - Parameter known: what is known before anything is learned; asked for where the vocabularies have grown.
    func model(
        known: @autoclosure () -> Lexicon,
        source: Vocabulary,
        target: Vocabulary,
        general: StoredLexicon?
    ) -> AlignmentModel {
        let isWhole = (lexicon.forward.rowCount, lexicon.backward.rowCount) == (source.count, target.count)
        return AlignmentModel(
            lexicon: isWhole ? lexicon : lexicon.extended(with: known()),
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
