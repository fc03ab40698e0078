import Foundation
internal import TMBitext

/// Scores every bead of a document that ends in a cell of a band.
///
/// The score of a bead is the logarithm of its likelihood against unrelated texts plus the logarithm of its shape's
/// prior, in nats. For each target word b of a bead with source words A the evidence is
/// log(λ + (1−λ)·P(b | A)/P(b)), where P(b | A) is the mean of b's translation probabilities over A and the empty
/// word, and λ tells how often words like b ask for no evidence; the same the other way round; the mean of both,
/// weighted; and what the lengths say. A deletion has no evidence, only its prior. Headlines, and segments that repeat
/// in the batch, gain by being deleted.
struct BeadScorer {
    let words: DocumentWords
    let model: AlignmentModel
    let band: Band

    /// What is known of the segments beforehand.
    let traits: SegmentTraits

    private var document: AlignmentDocument { words.document }

    /// The scores, by cell and shape; −∞ where the bead would begin outside the grid.
    ///
    /// Complexity: cells × words of a segment.
    func scores() -> [Float] {
        let shapes = ShapePriors.shapes
        let priors = model.priors.logarithms
        let gains = SegmentGains(traits, of: document, model: model)
        let sourceRuns = SegmentRuns(of: document.source, lengths: model.lengths, gain: gains.sourceOfPair)
        let targetRuns = SegmentRuns(of: document.target, lengths: model.lengths, gain: gains.targetOfPair)
        var scores = [Float](repeating: -.infinity, count: band.cellCount * shapes.count)
        let scratch = UnsafeMutableBufferPointer<Float>.allocate(capacity: model.target.count)
        scratch.initialize(repeating: 0)
        defer { scratch.deallocate() }
        var rows: [RowEvidence] = []
        for row in band.columns.indices {
            if row > 0 { rows.append(evidence(beforeRow: row, scratch: scratch)) }
            if rows.count > ShapePriors.longestSide { rows.removeFirst() }
            let runs = RunEvidence(rows: rows, words: words, ratios: model.baseRatios)
            for column in band.columns[row] {
                let cell = band.starts[row] + column - band.columns[row].lowerBound
                for (number, shape) in shapes.enumerated() where row >= shape.source && column >= shape.target {
                    let source = (row - shape.source)..<row
                    let target = (column - shape.target)..<column
                    var score = priors[number]
                    if source.isEmpty || target.isEmpty {
                        score += gains.sum(source, target)
                    } else {
                        score += sourceRuns.gain(before: row, count: shape.source)
                        score += targetRuns.gain(before: column, count: shape.target)
                        score += AlignmentModel.evidenceWeight / 2 * runs.evidence(source, target)
                        score += model.lengths.score(
                            source: sourceRuns.length(before: row, count: shape.source),
                            target: targetRuns.length(before: column, count: shape.target)
                        )
                    }
                    scores[cell * shapes.count + number] = score
                }
            }
        }
        return scores
    }

    /// The evidence of the source segment before a row, for all target segments that its beads may hold.
    private func evidence(beforeRow row: Int, scratch: UnsafeMutableBufferPointer<Float>) -> RowEvidence {
        let last = band.columns[min(row + ShapePriors.longestSide - 1, band.columns.count - 1)].upperBound
        let first = max(0, band.columns[row].lowerBound - ShapePriors.longestSide)
        return RowEvidence(segment: row - 1, columns: first..<last, words: words, model: model, scratch: scratch)
    }
}
