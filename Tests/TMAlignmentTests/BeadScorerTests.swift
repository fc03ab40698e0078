import Foundation
import TMBitext
import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct BeadScorerTests {
    /// Compares with the formula of the documentation, written out bead by bead.
    @Test(arguments: 0..<6) func agreesWithTheFormula(seed: UInt64) async {
        let shapes = [
            BeadShape(source: 1, target: 1), BeadShape(source: 2, target: 1), BeadShape(source: 0, target: 1),
        ]
        let bitext = ArtificialBitext(documentCount: 1, beadsPerDocument: 4, shapes: shapes, seed: seed)
        let document = bitext.documents[0]
        let samples = (0..<3).map { _ in
            WordPairSample(source: document.source.words, target: document.target.words, weight: 1)
        }
        let lexicon = await ModelOneTrainer().lexicon(
            from: samples,
            sourceCount: bitext.source.count,
            targetCount: bitext.target.count
        )
        let model = AlignmentModel(lexicon: lexicon, source: bitext.source, target: bitext.target, general: nil)
        let words = DocumentWords(document, model: model)
        let band = Band.full(sourceCount: document.source.count, targetCount: document.target.count)
        let traits = [SegmentTrait](repeating: .plain, count: 9)
        let scores = BeadScorer(words: words, model: model, traits: (traits, traits)).scores(in: band)
        let explainer = BeadExplainer(
            document,
            model: model,
            traits: (traits, traits),
            cognates: Lexicon.cognates(source: bitext.source, target: bitext.target),
            vocabularies: (bitext.source, bitext.target)
        )
        for row in 0...document.source.count {
            for column in 0...document.target.count {
                for (number, shape) in ShapePriors.shapes.enumerated() {
                    guard row >= shape.source, column >= shape.target, let cell = band.cell(row: row, column: column)
                    else { continue }
                    let source = (row - shape.source)..<row
                    let target = (column - shape.target)..<column
                    let expected =
                        model.priors.logarithms[number] + evidence(source, target, words, model)
                    #expect(abs(scores[cell * ShapePriors.shapes.count + number] - expected) < 1e-3)
                    let bead = Bead(source: source, target: target, confidence: 1)
                    #expect(abs(Float(explainer.explanation(of: bead).score) - expected) < 1e-3)
                }
            }
        }
    }

    private func evidence(
        _ source: Range<Int>,
        _ target: Range<Int>,
        _ words: DocumentWords,
        _ model: AlignmentModel
    ) -> Float {
        guard !source.isEmpty, !target.isEmpty else { return 0 }
        let document = words.document
        let (left, right) = (document.source.wordPositions(source), document.target.wordPositions(target))
        let there = direction(
            document.source.words[left],
            document.target.words[right],
            words.target[right],
            model.lexicon.forward
        )
        let back = direction(
            document.target.words[right],
            document.source.words[left],
            words.source[left],
            model.lexicon.backward
        )
        return 0.5 * (there + back) / 2
            + model.lengths.score(source: document.source.length(source), target: document.target.length(target))
    }

    private func direction(
        _ given: ArraySlice<Int32>,
        _ words: ArraySlice<Int32>,
        _ expected: ArraySlice<ExpectedWord>,
        _ table: TranslationTable
    ) -> Float {
        zip(words, expected).reduce(0) { sum, pair in
            let (word, expected) = pair
            let own = 1 / expected.rarity
            let support = given.reduce(Float(0)) { $0 + table.value(row: $1, column: word) }
            let conditional = (own + support) / Float(given.count + 1)
            return sum + log(expected.indifference + (1 - expected.indifference) * conditional / own)
        }
    }
}
