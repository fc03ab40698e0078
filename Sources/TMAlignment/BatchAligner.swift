internal import TMBitext
public import TMLexicon

/// Aligns many documents together, learning words, lengths and shapes from all of them.
///
/// The first round knows cognates, numbers and lengths. Each later round learns a lexicon from the beads of the round
/// before it and aligns again.
public struct BatchAligner: Sendable {
    /// How many times the batch is aligned, at least 1.
    public var rounds: Int

    /// Beads below this confidence teach the lexicon nothing.
    public var leastConfidenceToLearn: Double

    /// How many documents are aligned at a time, at least 1.
    public var jobs: Int

    /// Creates an aligner.
    public init(rounds: Int = 4, leastConfidenceToLearn: Double = 0.6, jobs: Int) {
        self.rounds = rounds
        self.leastConfidenceToLearn = leastConfidenceToLearn
        self.jobs = jobs
    }

    /// The beads of each document, and the lexicon that was learned on the way. Every segment is in exactly one bead
    /// of its document.
    ///
    /// Complexity: a round visits every cell of every document's grid and trains a lexicon on all beads. Documents are
    /// aligned `jobs` at a time.
    public func align(
        _ documents: [AlignmentDocument],
        source: Vocabulary,
        target: Vocabulary
    ) async -> BatchAlignment {
        let cognates = Lexicon.cognates(source: source, target: target)
        var model = AlignmentModel(lexicon: cognates, source: source, target: target, indifference: 0.6)
        var alignments = await align(documents, model: model)
        for _ in 1..<max(1, rounds) {
            model = learned(from: alignments, of: documents, cognates: cognates, source: source, target: target)
            alignments = await align(documents, model: model)
        }
        return BatchAlignment(beads: alignments.map(\.beads), lexicon: model.lexicon)
    }

    private func align(_ documents: [AlignmentDocument], model: AlignmentModel) async -> [DocumentAlignment] {
        await documents.concurrentMap(jobs: jobs) { DocumentAlignment($0, model: model) }
    }

    private func learned(
        from alignments: [DocumentAlignment],
        of documents: [AlignmentDocument],
        cognates: Lexicon,
        source: Vocabulary,
        target: Vocabulary
    ) -> AlignmentModel {
        var samples: [WordPairSample] = []
        var shapes = [Double](repeating: 0, count: ShapePriors.shapes.count)
        for (document, alignment) in zip(documents, alignments) {
            for (number, count) in alignment.expectedShapes.enumerated() { shapes[number] += count }
            for bead in alignment.beads where !bead.isDeletion && bead.confidence >= leastConfidenceToLearn {
                samples.append(
                    WordPairSample(
                        source: Array(document.source.words(bead.source)),
                        target: Array(document.target.words(bead.target)),
                        weight: Float(bead.confidence)
                    )
                )
            }
        }
        let lexicon = ModelOneTrainer().lexicon(from: samples, sourceCount: source.count, targetCount: target.count)
        return AlignmentModel(
            lexicon: lexicon.joined(with: cognates),
            source: source,
            target: target,
            priors: ShapePriors().learned(from: shapes, strength: Self.priorStrength),
            indifference: 0.6
        )
    }

    private static let priorStrength = 100.0
}
