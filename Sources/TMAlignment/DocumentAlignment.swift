internal import TMBitext

/// A document's beads, and what the batch learns from them.
struct DocumentAlignment: Sendable {
    /// The beads of the best path.
    var beads: [Bead]

    /// How many beads of each shape are expected, over all paths.
    var expectedShapes: [Double]

    /// Aligns a document under a model.
    init(_ document: AlignmentDocument, model: AlignmentModel) {
        let band = Band.full(sourceCount: document.source.count, targetCount: document.target.count)
        let scores = BeadScorer(document: document, model: model, band: band).scores()
        let grid = AlignmentGrid(band: band, scores: scores)
        let posteriors = grid.posteriors()
        expectedShapes = Array(repeating: 0, count: ShapePriors.shapes.count)
        for (place, posterior) in posteriors.enumerated() {
            expectedShapes[place % ShapePriors.shapes.count] += Double(posterior)
        }
        beads = grid.bestPath(gains: posteriors, confidences: posteriors)
    }
}
