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
        await bitexts(of: texts, general: try general())
    }

    /// The texts with their beads, as above, with a lexicon that is at hand.
    func bitexts(of texts: [Text], general: StoredLexicon?) async -> [Bitext] {
        let aligner = BatchAligner(general: general, jobs: jobs)
        var documents = AlignmentDocuments()
        await documents.add(texts, jobs: jobs)
        let knowledge = await documents.knowledge(aligner)
        return await bitexts(of: texts, documents, knowledge: knowledge, aligner: aligner)
    }

    /// One text with its beads and the reasons for each.
    ///
    /// - Throws: ``InputError`` where the lexicon cannot be read.
    public func explained(_ text: Text) async throws(InputError) -> ExplainedBitext {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        var documents = AlignmentDocuments()
        await documents.add([text], jobs: jobs)
        let knowledge = await documents.knowledge(aligner)
        let bitext = await bitexts(of: [text], documents, knowledge: knowledge, aligner: aligner)[0]
        let explanations = aligner.explanations(
            of: bitext.beads,
            in: documents.documents[0],
            with: knowledge,
            source: documents.source,
            target: documents.target
        )
        return ExplainedBitext(bitext, explanations)
    }

    /// Aligns texts that are read as they are needed, so that memory does not grow with their number.
    ///
    /// What is learned is learned from texts spread evenly over the batch; these are read twice where the batch is
    /// large.
    ///
    /// - Parameters:
    ///   - count: the number of texts.
    ///   - text: reads a text, by number from 0; called `jobs` times at once.
    ///   - body: is given each text's number and its beads, in no order, `jobs` of them at once.
    /// - Throws: ``InputError`` where the lexicon cannot be read, and what the functions throw.
    public func align(
        count: Int,
        text: @escaping @Sendable (Int) throws -> Text,
        body: @escaping @Sendable (Int, Bitext) throws -> Void
    ) async throws {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        let step = max(1, (count + Self.mostTextsToLearn - 1) / Self.mostTextsToLearn)
        var learned = AlignmentDocuments()
        var texts = try await read(Array(stride(from: 0, to: count, by: step)), text)
        await learned.add(texts, jobs: jobs)
        let knowledge = await learned.knowledge(aligner)
        if step == 1 {
            return try await give(texts, from: 0, learned, knowledge: knowledge, aligner: aligner, to: body)
        }
        texts = []
        learned.removeDocuments()
        for start in stride(from: 0, to: count, by: Self.textsAtATime) {
            let texts = try await read(Array(start..<min(count, start + Self.textsAtATime)), text)
            var documents = AlignmentDocuments(after: learned)
            await documents.add(texts, jobs: jobs)
            try await give(texts, from: start, documents, knowledge: knowledge, aligner: aligner, to: body)
        }
    }

    /// Texts up to this number are read once and kept.
    private static let mostTextsToLearn = 400
    private static let textsAtATime = 500

    private func read(_ numbers: [Int], _ text: @escaping @Sendable (Int) throws -> Text) async throws -> [Text] {
        try await numbers.concurrentMap(jobs: jobs) { number in Result { try text(number) } }.map { try $0.get() }
    }

    private func give(
        _ texts: [Text],
        from first: Int,
        _ documents: AlignmentDocuments,
        knowledge: AlignmentKnowledge,
        aligner: BatchAligner,
        to body: @escaping @Sendable (Int, Bitext) throws -> Void
    ) async throws {
        let bitexts = await bitexts(of: texts, documents, knowledge: knowledge, aligner: aligner)
        let results = await Array(bitexts.enumerated()).concurrentMap(jobs: jobs) { number, bitext in
            Result { try body(first + number, bitext) }
        }
        for result in results { try result.get() }
    }

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

    /// The bead, or each segment that it joins as a deletion where its confidence is too low.
    private func kept(_ bead: Bead) -> [Bead] {
        guard !bead.isDeletion, bead.confidence < leastConfidence else { return [bead] }
        let confidence = 1 - bead.confidence
        let (source, target) = (bead.source, bead.target)
        return source.map {
            Bead(source: $0..<($0 + 1), target: target.lowerBound..<target.lowerBound, confidence: confidence)
        }
            + target.map {
                Bead(source: source.upperBound..<source.upperBound, target: $0..<($0 + 1), confidence: confidence)
            }
    }
}
