public import TMBitext
public import TMLexicon

/// Aligns many documents together, learning words, lengths and shapes from them.
///
/// First a part of the documents, at most ``mostSegmentsToLearn`` segments, is aligned with the given lexicon,
/// cognates, numbers and lengths; what its beads teach serves to align it again. Then all documents are aligned with
/// what was learned, each by itself.
public struct BatchAligner: Sendable {
    /// What is known of the two languages.
    public var general: StoredLexicon?

    /// How many documents are aligned at a time, at least 1.
    public var jobs: Int

    /// More segments on both sides than this teach nothing new.
    public static let mostSegmentsToLearn = 30_000

    /// Creates an aligner.
    public init(general: StoredLexicon?, jobs: Int) {
        self.general = general
        self.jobs = jobs
    }

    /// What documents teach. Documents spread evenly over the batch are read, as many as are needed; these keep where
    /// their right path lies.
    ///
    /// - Parameter known: what is known before, where the caller has it.
    /// Complexity: two rounds that visit the cells of the grids near the paths and train a lexicon on all beads.
    public func learn(
        from batch: inout [AlignmentDocument],
        source: Vocabulary,
        target: Vocabulary,
        known: Lexicon? = nil
    ) async -> AlignmentKnowledge {
        let sample = Self.sample(of: batch)
        let known = known ?? self.known(source: source, target: target)
        var knowledge = AlignmentKnowledge(
            lexicon: known,
            indifference: Indifference(),
            lengths: LengthModel(),
            priors: ShapePriors(),
            paragraphs: ParagraphPriors(of: sample.map { batch[$0] }),
            repeated: RepeatedSegments(in: batch)
        )
        for _ in 0..<Self.learningRounds {
            let model = knowledge.model(known: known, source: source, target: target, general: general)
            let alignments = await aligned(sample.map { batch[$0] }, model: model, repeated: knowledge.repeated)
            for (number, alignment) in zip(sample, alignments) { batch[number].band = alignment.band }
            knowledge = await learned(knowledge, from: alignments, known: known)
        }
        return knowledge
    }

    /// The beads of each document, moved pairs among them. Every segment is in exactly one bead of its document.
    ///
    /// - Parameters:
    ///   - knowledge: what was learned with vocabularies as these, which may have grown since.
    ///   - done: is told how many documents are aligned.
    /// - Complexity: the cells of the grids near the paths. Documents are aligned `jobs` at a time.
    public func align(
        _ documents: [AlignmentDocument],
        with knowledge: AlignmentKnowledge,
        source: Vocabulary,
        target: Vocabulary,
        done: (Int) -> Void = { _ in }
    ) async -> [[Bead]] {
        let model = knowledge.model(
            known: known(source: source, target: target),
            source: source,
            target: target,
            general: general
        )
        let repeated = knowledge.repeated
        return await documents.concurrentMap(jobs: jobs, done: done) { document in
            let traits = repeated.traits(of: document)
            let beads = DocumentAlignment.beads(of: document, model: model, traits: traits)
            return MovedPairs(document, model: model, traits: traits).beads(joining: beads)
        }
    }

    /// Why beads of a document were chosen, under what was learned.
    ///
    /// Complexity: for each bead the product of its sides' words; for a deletion that of its words and the other side's text.
    public func explanations(
        of beads: [Bead],
        in document: AlignmentDocument,
        with knowledge: AlignmentKnowledge,
        source: Vocabulary,
        target: Vocabulary
    ) -> [BeadExplanation] {
        let cognates = Lexicon.cognates(source: source, target: target)
        let known = known(cognates, source: source, target: target)
        let explainer = BeadExplainer(
            document,
            model: knowledge.model(known: known, source: source, target: target, general: general),
            traits: knowledge.repeated.traits(of: document),
            cognates: cognates,
            vocabularies: (source, target)
        )
        return beads.map(explainer.explanation)
    }

    /// What is known before anything is learned: the given lexicon, and cognates.
    public func known(source: Vocabulary, target: Vocabulary) -> Lexicon {
        known(Lexicon.cognates(source: source, target: target), source: source, target: target)
    }

    private func known(_ cognates: Lexicon, source: Vocabulary, target: Vocabulary) -> Lexicon {
        general.map { cognates.joined(with: $0.lexicon(source: source, target: target)) } ?? cognates
    }

    private func aligned(
        _ documents: [AlignmentDocument],
        model: AlignmentModel,
        repeated: RepeatedSegments
    ) async -> [DocumentAlignment] {
        await documents.concurrentMap(jobs: jobs) { document in
            DocumentAlignment(document, model: model, traits: repeated.traits(of: document))
        }
    }

    private func learned(
        _ knowledge: AlignmentKnowledge,
        from alignments: [DocumentAlignment],
        known: Lexicon
    ) async -> AlignmentKnowledge {
        var lesson = Lesson()
        for alignment in alignments { lesson.add(alignment.lesson) }
        let trainer = ModelOneTrainer(rounds: 4, discount: 0.3, leastSamples: 2, jobs: jobs)
        return AlignmentKnowledge(
            lexicon: await trainer.lexicon(from: lesson.samples, known: known),
            indifference: knowledge.indifference.learned(from: lesson.freeWords),
            lengths: LengthModel().learned(from: lesson.lengths),
            priors: ShapePriors().learned(from: lesson.shapes),
            paragraphs: knowledge.paragraphs.learned(from: lesson.paragraphs),
            repeated: knowledge.repeated
        )
    }

    /// The places of documents spread evenly over a batch.
    private static func sample(of documents: [AlignmentDocument]) -> [Int] {
        let segments = documents.reduce(0) { $0 + $1.source.count + $1.target.count }
        let step = max(1, (segments + mostSegmentsToLearn - 1) / mostSegmentsToLearn)
        return Array(stride(from: 0, to: documents.count, by: step))
    }

    private static let learningRounds = 2
}
