import TMBitext
import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct CoarsePathsTests {
    private static let shapes = [
        BeadShape(source: 1, target: 1), BeadShape(source: 1, target: 1), BeadShape(source: 1, target: 1),
        BeadShape(source: 2, target: 1), BeadShape(source: 1, target: 2), BeadShape(source: 1, target: 0),
        BeadShape(source: 0, target: 1), BeadShape(source: 2, target: 3),
    ]

    /// Compares the beads in the band with those in the whole grid, before anything is learned and after.
    @Test(arguments: 0..<4, [false, true]) func holdTheRightPath(seed: UInt64, isLearned: Bool) async {
        let bitext = ArtificialBitext(documentCount: 8, beadsPerDocument: 30, shapes: Self.shapes, seed: seed)
        let (source, target) = (bitext.source, bitext.target)
        var documents = bitext.documents
        let document = documents[0]
        let aligner = BatchAligner(general: nil, jobs: 2)
        let known = aligner.known(source: source, target: target)
        let model =
            isLearned
            ? await aligner.learn(from: &documents, source: source, target: target)
                .model(known: known, source: source, target: target, general: nil)
            : AlignmentModel(lexicon: known, source: source, target: target, general: nil)
        let traits = (
            [SegmentTrait](repeating: .plain, count: document.source.count),
            [SegmentTrait](repeating: .plain, count: document.target.count)
        )
        let scorer = BeadScorer(words: DocumentWords(document, model: model), model: model, traits: traits)
        let full = Band.full(sourceCount: document.source.count, targetCount: document.target.count)
        let rows = scorer.rows(of: full)
        let band = CoarsePaths(scorer, rows: rows).band()
        var expected = AlignmentGrid(band: full, scores: scorer.scores(in: full))
        expected.replaceScoresByPosteriors()
        var grid = AlignmentGrid(band: band, scores: scorer.scores(in: band, rows: rows))
        grid.replaceScoresByPosteriors()
        let (beads, expectedBeads) = (grid.bestPath(cost: 0.3), expected.bestPath(cost: 0.3))
        #expect(beads.map(\.source) == expectedBeads.map(\.source))
        #expect(beads.map(\.target) == expectedBeads.map(\.target))
        for (bead, expected) in zip(beads, expectedBeads) {
            #expect(abs(bead.confidence - expected.confidence) < 1e-3)
        }
        if isLearned { #expect(band.cellCount < full.cellCount / 2) }
    }

    @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1)]) func bearEmptySides(sourceCount: Int, targetCount: Int) {
        var (source, target) = (Vocabulary(), Vocabulary())
        let document = AlignmentDocument(
            source: AlignmentText(segments: Array(repeating: "Дождь идёт", count: sourceCount), vocabulary: &source),
            target: AlignmentText(
                segments: Array(repeating: "Жаңбыр жауып тұр", count: targetCount),
                vocabulary: &target
            )
        )
        let model = AlignmentModel(
            lexicon: Lexicon.cognates(source: source, target: target),
            source: source,
            target: target,
            general: nil
        )
        let traits = (
            [SegmentTrait](repeating: .plain, count: sourceCount), [SegmentTrait](repeating: .plain, count: targetCount)
        )
        let beads = DocumentAlignment.beads(of: document, model: model, traits: traits)
        #expect(beads.reduce(0) { $0 + $1.source.count } == sourceCount)
        #expect(beads.reduce(0) { $0 + $1.target.count } == targetCount)
    }
}
