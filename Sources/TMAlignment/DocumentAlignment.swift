internal import TMBitext
internal import TMLexicon

/// A document's beads, and what the batch learns from them.
struct DocumentAlignment: Sendable {
    /// The beads of the best path.
    let beads: [Bead]

    /// The part of the grid where the right path lies.
    let band: Band

    /// What the document teaches.
    let lesson: Lesson

    /// Aligns a document under a model.
    init(_ document: AlignmentDocument, model: AlignmentModel, traits: SegmentTraits) {
        let words = DocumentWords(document, model: model)
        let grid = Self.posteriors(words, model: model, traits: traits)
        beads = grid.bestPath(cost: Self.beadCost)
        self.band = grid.band.narrowed(to: grid.values)
        lesson = Lesson(words: words, beads: beads, posteriors: grid.values, model: model, traits: traits)
    }

    /// The beads alone, where nothing is to be learned from the document.
    static func beads(
        of document: AlignmentDocument,
        model: AlignmentModel,
        traits: SegmentTraits
    ) -> [Bead] {
        let words = DocumentWords(document, model: model)
        return posteriors(words, model: model, traits: traits).bestPath(cost: beadCost)
    }

    private static func posteriors(
        _ words: DocumentWords,
        model: AlignmentModel,
        traits: SegmentTraits
    ) -> AlignmentGrid {
        let scorer = BeadScorer(words: words, model: model, traits: traits)
        var band = words.document.band ?? Band(of: words.document, model: model)
        var rows: [RowEvidence]?
        if band.isFull {
            let all = scorer.rows(of: band)
            (band, rows) = (CoarsePaths(scorer, rows: all).band(), all)
        }
        var grid = AlignmentGrid(band: band, scores: scorer.scores(in: band, rows: rows))
        grid.replaceScoresByPosteriors()
        return grid
    }

    /// What any bead costs against the probability that it is right: doubtful sentences rather join in one bead than
    /// stand in several.
    private static let beadCost: Float = 0.3
}
