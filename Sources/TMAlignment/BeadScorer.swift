import Foundation
import TMBitext

/// Scores every bead of a document that ends in a cell of a band.
///
/// The score of a bead is the logarithm of its likelihood against unrelated texts plus the logarithm of its shape's
/// prior, in nats. For each target word b of a bead with source words A the evidence is
/// log(λ + (1−λ)·P(b | A)/P(b)), where P(b | A) is the mean of b's translation probabilities over A and the empty
/// word; the same the other way round; the mean of both, weighted. A deletion has no evidence, only its prior.
struct BeadScorer {
    let document: AlignmentDocument
    let model: AlignmentModel
    let band: Band

    /// The scores, cell by cell, in each cell by shape; −∞ where the bead would begin outside the grid.
    ///
    /// Complexity: cells × shapes × words of a segment.
    func scores() -> [Float] {
        let shapes = ShapePriors.shapes
        let priors = model.priors.logarithms
        var scores = [Float](repeating: -.infinity, count: band.cellCount * shapes.count)
        var scratch = [Float](repeating: 0, count: model.targetRarity.count)
        var supports: [WordSupport] = []
        for row in band.columns.indices {
            if row > 0 { supports.append(support(ofRow: row, scratch: &scratch)) }
            if supports.count > ShapePriors.longestSide { supports.removeFirst() }
            for column in band.columns[row] {
                let cell = band.starts[row] + column - band.columns[row].lowerBound
                for (number, shape) in shapes.enumerated() where row >= shape.source && column >= shape.target {
                    let source = (row - shape.source)..<row
                    let target = (column - shape.target)..<column
                    let evidence = source.isEmpty || target.isEmpty ? 0 : self.evidence(source, target, supports)
                    scores[cell * shapes.count + number] = priors[number] + evidence
                }
            }
        }
        return scores
    }

    /// The support of the source segment before a row, for all target segments that its beads may hold.
    private func support(ofRow row: Int, scratch: inout [Float]) -> WordSupport {
        let last = band.columns[min(row + ShapePriors.longestSide - 1, band.columns.count - 1)].upperBound
        let first = max(0, band.columns[row].lowerBound - ShapePriors.longestSide)
        return WordSupport(
            segment: row - 1,
            columns: first..<last,
            document: document,
            model: model,
            scratch: &scratch
        )
    }

    private func evidence(_ source: Range<Int>, _ target: Range<Int>, _ supports: [WordSupport]) -> Float {
        let relevant = supports.suffix(source.count)
        let words = targetEvidence(source, target, relevant) + sourceEvidence(source, target, relevant)
        let lengths = model.lengths.score(
            source: document.source.length(source),
            target: document.target.length(target)
        )
        return model.evidenceWeight * words / 2 + lengths
    }

    private func targetEvidence(
        _ source: Range<Int>,
        _ target: Range<Int>,
        _ supports: ArraySlice<WordSupport>
    ) -> Float {
        let share = (1 - model.indifference) / Float(document.source.wordPositions(source).count + 1)
        var sum = ProductLogarithm()
        for position in document.target.wordPositions(target) {
            var support: Float = 0
            for row in supports { support += row.ofTargetWords[position - row.firstTargetWord] }
            let rarity = model.targetRarity[Int(document.target.words[position])]
            sum.multiply(model.indifference + share * (1 + support * rarity))
        }
        return sum.value
    }

    private func sourceEvidence(
        _ source: Range<Int>,
        _ target: Range<Int>,
        _ supports: ArraySlice<WordSupport>
    ) -> Float {
        let share = (1 - model.indifference) / Float(document.target.wordPositions(target).count + 1)
        var sum = ProductLogarithm()
        for (segment, row) in zip(source, supports) {
            let words = document.source.words(segment..<(segment + 1))
            for (number, word) in words.enumerated() {
                var support: Float = 0
                for column in target {
                    support += row.ofSourceWords[(column - row.columns.lowerBound) * row.sourceWordCount + number]
                }
                sum.multiply(model.indifference + share * (1 + support * model.sourceRarity[Int(word)]))
            }
        }
        return sum.value
    }
}

/// The logarithm of a long product, with one logarithm for many factors.
private struct ProductLogarithm {
    private var product = 1.0
    private var logarithms = 0.0

    mutating func multiply(_ factor: Float) {
        product *= Double(factor)
        if product > 1e200 || product < 1e-200 {
            logarithms += log(product)
            product = 1
        }
    }

    var value: Float { Float(logarithms + log(product)) }
}
