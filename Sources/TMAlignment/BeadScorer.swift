import Foundation
internal import TMBitext

/// Scores the beads of a document.
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
    private let priors: [Float]
    private let gains: SegmentGains
    private let sourceRuns: SegmentRuns
    private let targetRuns: SegmentRuns

    /// - Parameter traits: what is known of the segments beforehand.
    /// - Complexity: linear in the segments.
    init(words: DocumentWords, model: AlignmentModel, traits: SegmentTraits) {
        self.words = words
        self.model = model
        priors = model.priors.logarithms
        gains = SegmentGains(traits, of: words.document, model: model)
        sourceRuns = SegmentRuns(of: words.document.source, lengths: model.lengths, gain: gains.sourceOfPair)
        targetRuns = SegmentRuns(of: words.document.target, lengths: model.lengths, gain: gains.targetOfPair)
    }

    /// The scores of the beads that end in the cells of a band, by cell and shape; −∞ where the bead would begin
    /// outside the grid.
    ///
    /// - Parameter rows: the evidence of each source segment for at least the band; read where there is none.
    /// - Complexity: cells × words of a segment.
    func scores(in band: Band, rows known: [RowEvidence]? = nil) -> [Float] {
        let shapes = ShapePriors.shapes
        var scores = [Float](repeating: -.infinity, count: band.cellCount * shapes.count)
        var rows: [RowEvidence] = []
        var window: WordWindow?
        for row in band.columns.indices {
            if row > 0 { rows.append(known?[row - 1] ?? evidence(beforeRow: row, of: band, &window)) }
            if rows.count > ShapePriors.longestSide { rows.removeFirst() }
            let runs = RunEvidence(
                rows: rows,
                columns: covered(byRow: row, of: band),
                words: words,
                ratios: model.baseRatios
            )
            for column in band.columns[row] {
                let cell = band.starts[row] + column - band.columns[row].lowerBound
                for (number, shape) in shapes.enumerated() where row >= shape.source && column >= shape.target {
                    let source = (row - shape.source)..<row
                    let target = (column - shape.target)..<column
                    scores[cell * shapes.count + number] =
                        source.isEmpty || target.isEmpty
                        ? deletion(number, source, target)
                        : pair(number, source, target, wordEvidence: runs.evidence(source, target))
                }
            }
        }
        return scores
    }

    /// The score of a deletion, whose shape has a number.
    @inline(__always)
    func deletion(_ shape: Int, _ source: Range<Int>, _ target: Range<Int>) -> Float {
        priors[shape] + gains.sum(source, target)
    }

    /// The score of a bead with text on both sides, whose shape has a number.
    @inline(__always)
    func pair(_ shape: Int, _ source: Range<Int>, _ target: Range<Int>, wordEvidence: Float) -> Float {
        let (row, column) = (source.upperBound, target.upperBound)
        return priors[shape] + sourceRuns.gain(before: row, count: source.count)
            + targetRuns.gain(before: column, count: target.count)
            + AlignmentModel.evidenceWeight / 2 * wordEvidence
            + model.lengths.score(
                source: sourceRuns.length(before: row, count: source.count),
                target: targetRuns.length(before: column, count: target.count)
            )
    }

    /// The evidence of each source segment, for all target segments that its beads may hold.
    func rows(of band: Band) -> [RowEvidence] {
        var window: WordWindow?
        return band.columns.indices.dropFirst().map { evidence(beforeRow: $0, of: band, &window) }
    }

    /// The evidence of the source segment before a row, by a window that moves on from row to row.
    private func evidence(beforeRow row: Int, of band: Band, _ window: inout WordWindow?) -> RowEvidence {
        let last = band.columns[min(row + ShapePriors.longestSide - 1, band.columns.count - 1)].upperBound
        let first = covered(byRow: row, of: band).lowerBound
        var moved = window.take() ?? WordWindow(of: words.document.target, wordCount: model.target.count)
        moved.move(to: first..<last)
        defer { window = moved }
        return RowEvidence(segment: row - 1, window: moved, words: words, model: model)
    }

    /// The target segments of the beads that end in a row.
    private func covered(byRow row: Int, of band: Band) -> Range<Int> {
        let columns = band.columns[row]
        return max(0, columns.lowerBound - ShapePriors.longestSide)..<columns.upperBound
    }
}
