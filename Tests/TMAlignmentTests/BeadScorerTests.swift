import Foundation
import TMBitext
import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct BeadScorerTests {
    /// Compares with the formula of the documentation, written out bead by bead.
    @Test(arguments: 0..<6) func agreesWithTheFormula(seed: UInt64) {
        let shapes = [
            BeadShape(source: 1, target: 1), BeadShape(source: 2, target: 1), BeadShape(source: 0, target: 1),
        ]
        let bitext = ArtificialBitext(documentCount: 1, beadsPerDocument: 4, shapes: shapes, seed: seed)
        let document = bitext.documents[0]
        let samples = (0..<3).map { _ in
            WordPairSample(source: document.source.words, target: document.target.words, weight: 1)
        }
        let lexicon = ModelOneTrainer().lexicon(
            from: samples,
            sourceCount: bitext.source.count,
            targetCount: bitext.target.count
        )
        let model = AlignmentModel(lexicon: lexicon, source: bitext.source, target: bitext.target, indifference: 0.5)
        let band = Band.full(sourceCount: document.source.count, targetCount: document.target.count)
        let scores = BeadScorer(document: document, model: model, band: band).scores()
        for row in 0...document.source.count {
            for column in 0...document.target.count {
                for (number, shape) in ShapePriors.shapes.enumerated() {
                    guard row >= shape.source, column >= shape.target, let cell = band.cell(row: row, column: column)
                    else { continue }
                    let source = (row - shape.source)..<row
                    let target = (column - shape.target)..<column
                    let expected =
                        model.priors.logarithms[number] + evidence(source, target, document, model, bitext)
                    #expect(abs(scores[cell * ShapePriors.shapes.count + number] - expected) < 1e-3)
                }
            }
        }
    }

    private func evidence(
        _ source: Range<Int>,
        _ target: Range<Int>,
        _ document: AlignmentDocument,
        _ model: AlignmentModel,
        _ bitext: ArtificialBitext
    ) -> Float {
        guard !source.isEmpty, !target.isEmpty else { return 0 }
        let (left, right) = (Array(document.source.words(source)), Array(document.target.words(target)))
        let there = direction(from: left, to: right, model.lexicon.forward, bitext.target.probabilities(unseen: 10_000))
        let back = direction(from: right, to: left, model.lexicon.backward, bitext.source.probabilities(unseen: 10_000))
        return 0.5 * (there + back) / 2
            + model.lengths.score(source: document.source.length(source), target: document.target.length(target))
    }

    private func direction(
        from given: [Int32],
        to words: [Int32],
        _ table: TranslationTable,
        _ probabilities: [Float]
    ) -> Float {
        words.reduce(0) { sum, word in
            let own = probabilities[Int(word)]
            let support = given.reduce(Float(0)) { support, condition in
                support + (table.position(row: condition, column: word).map { table.values[$0] } ?? 0)
            }
            let conditional = (own + support) / Float(given.count + 1)
            return sum + log(0.5 + 0.5 * conditional / own)
        }
    }
}
