internal import TMAlignment
public import TMBitext
internal import TMLexicon

/// Aligns sentences of many pairs of texts together, learning words, lengths and shapes from them.
public struct AlignTexts: Sendable {
    /// The two sides of a text.
    public typealias Text = (source: PreparedArticle, target: PreparedArticle)

    /// Beads below this confidence become deletions, 0...1.
    public var leastConfidence: Double

    /// The lexicon to start from.
    public var lexicon: LexiconChoice

    /// The languages of the two sides.
    public var languages: (source: Language, target: Language)

    /// How many texts are aligned at a time.
    public var jobs: Int

    /// Creates the use case.
    public init(
        leastConfidence: Double = AlignTexts.standardLeastConfidence,
        lexicon: LexiconChoice = .shipped,
        languages: (source: Language, target: Language) = (.russian, .kazakh),
        jobs: Int
    ) {
        self.leastConfidence = leastConfidence
        self.lexicon = lexicon
        self.languages = languages
        self.jobs = jobs
    }

    /// The least confidence unless told otherwise.
    public static let standardLeastConfidence = 0.5

    /// The texts with their beads, in order. Every segment is in exactly one bead of its text.
    ///
    /// - Throws: ``InputError`` where the lexicon cannot be read.
    public func bitexts(of texts: [Text]) async throws(InputError) -> [Bitext] {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        let documents = AlignmentDocuments(texts)
        let knowledge = await documents.knowledge(aligner)
        return await bitexts(of: texts, documents, knowledge: knowledge, aligner: aligner)
    }

    /// Aligns texts that are read as they are needed, so that memory does not grow with their number.
    ///
    /// What is learned is learned from texts spread evenly over the batch; these are read twice where the batch is
    /// large.
    ///
    /// - Parameters:
    ///   - count: the number of texts.
    ///   - text: reads a text, by number from 0.
    ///   - body: is given each text's number and its beads, in order.
    /// - Throws: ``InputError`` where the lexicon cannot be read, and what the functions throw.
    public func align(
        count: Int,
        text: (Int) throws -> Text,
        body: (Int, Bitext) throws -> Void
    ) async throws {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        let step = max(1, (count + Self.mostTextsToLearn - 1) / Self.mostTextsToLearn)
        let sample = try stride(from: 0, to: count, by: step).map(text)
        let learned = AlignmentDocuments(sample)
        let knowledge = await learned.knowledge(aligner)
        for start in stride(from: 0, to: count, by: Self.textsAtATime) {
            let numbers = start..<min(count, start + Self.textsAtATime)
            let texts = step == 1 ? Array(sample[numbers]) : try numbers.map(text)
            let documents = AlignmentDocuments(texts, after: learned)
            let bitexts = await bitexts(of: texts, documents, knowledge: knowledge, aligner: aligner)
            for (number, bitext) in zip(numbers, bitexts) { try body(number, bitext) }
        }
    }

    private static let mostTextsToLearn = 1_000
    private static let textsAtATime = 500

    private func general() throws(InputError) -> StoredLexicon? {
        try lexicon.lexicon(source: languages.source, target: languages.target)
    }

    private func bitexts(
        of texts: [Text],
        _ documents: AlignmentDocuments,
        knowledge: AlignmentKnowledge,
        aligner: BatchAligner
    ) async -> [Bitext] {
        let beads = await aligner.align(
            documents.documents,
            with: knowledge,
            source: documents.source,
            target: documents.target
        )
        return zip(texts, beads).map { text, beads in
            Bitext(source: text.source.segments, target: text.target.segments, beads: beads.flatMap(kept))
        }
    }

    /// The bead, or what it joins as deletions where its confidence is too low.
    private func kept(_ bead: Bead) -> [Bead] {
        guard !bead.isDeletion, bead.confidence < leastConfidence else { return [bead] }
        return [
            Bead(
                source: bead.source,
                target: bead.target.lowerBound..<bead.target.lowerBound,
                confidence: 1 - bead.confidence
            ),
            Bead(
                source: bead.source.upperBound..<bead.source.upperBound,
                target: bead.target,
                confidence: 1 - bead.confidence
            ),
        ]
    }
}
