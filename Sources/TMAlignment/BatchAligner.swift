internal import TMBitext
public import TMLexicon

/// Aligns many documents together, learning words, lengths and shapes from all of them.
///
/// The first round knows the given lexicon, cognates, numbers and lengths. Each later round learns from the beads of
/// the round before it and aligns again.
public struct BatchAligner: Sendable {
    /// What is known of the two languages.
    public var general: StoredLexicon?

    /// How many documents are aligned at a time, at least 1.
    public var jobs: Int

    /// Creates an aligner.
    public init(general: StoredLexicon?, jobs: Int) {
        self.general = general
        self.jobs = jobs
    }

    /// The beads of each document, and the lexicon that was learned on the way. Every segment is in exactly one bead
    /// of its document.
    ///
    /// Complexity: the first round visits every cell of every document's grid, the later ones those near the path;
    /// each trains a lexicon on all beads. Documents are aligned `jobs` at a time.
    public func align(
        _ documents: [AlignmentDocument],
        source: Vocabulary,
        target: Vocabulary
    ) async -> BatchAlignment {
        var known = Lexicon.cognates(source: source, target: target)
        if let general { known = known.joined(with: general.lexicon(source: source, target: target)) }
        let repeated = RepeatedSegments(in: documents)
        var model = AlignmentModel(
            lexicon: known,
            source: source,
            target: target,
            general: general,
            paragraphs: ParagraphPriors(of: documents)
        )
        let bands = documents.map { Band.full(sourceCount: $0.source.count, targetCount: $0.target.count) }
        var alignments = await align(documents, bands: bands, model: model, repeated: repeated)
        for _ in 1..<Self.rounds {
            model = await learned(model, from: alignments, known: known, source: source, target: target)
            alignments = await align(documents, bands: alignments.map(\.band), model: model, repeated: repeated)
        }
        return BatchAlignment(beads: alignments.map(\.beads), lexicon: model.lexicon)
    }

    private func align(
        _ documents: [AlignmentDocument],
        bands: [Band],
        model: AlignmentModel,
        repeated: RepeatedSegments
    ) async -> [DocumentAlignment] {
        await Array(zip(documents, bands)).concurrentMap(jobs: jobs) { document, band in
            DocumentAlignment(document, model: model, band: band, traits: repeated.traits(of: document))
        }
    }

    private func learned(
        _ model: AlignmentModel,
        from alignments: [DocumentAlignment],
        known: Lexicon,
        source: Vocabulary,
        target: Vocabulary
    ) async -> AlignmentModel {
        var lesson = Lesson()
        for alignment in alignments { lesson.add(alignment.lesson) }
        let trainer = ModelOneTrainer(rounds: 8, discount: 0.3, leastSamples: 2, jobs: jobs)
        return AlignmentModel(
            lexicon: await trainer.lexicon(from: lesson.samples, known: known),
            source: source,
            target: target,
            general: general,
            indifference: model.indifference.learned(from: lesson.freeWords),
            lengths: LengthModel().learned(from: lesson.lengths),
            priors: ShapePriors().learned(from: lesson.shapes),
            paragraphs: model.paragraphs.learned(from: lesson.paragraphs)
        )
    }

    private static let rounds = 4
}
