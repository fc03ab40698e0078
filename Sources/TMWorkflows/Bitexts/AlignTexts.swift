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
        let beads = await documents.aligned(by: aligner).beads
        return bitexts(of: texts, beads)
    }

    /// One text with its beads and the reasons for each.
    ///
    /// - Throws: ``InputError`` where the lexicon cannot be read.
    public func explained(_ text: Text) async throws(InputError) -> ExplainedBitext {
        let aligner = BatchAligner(general: try general(), jobs: jobs)
        var documents = AlignmentDocuments()
        await documents.add([text], jobs: jobs)
        let (beads, knowledge) = await documents.aligned(by: aligner)
        let bitext = bitexts(of: [text], beads)[0]
        let explanations = aligner.explanations(
            of: bitext.beads,
            in: documents.documents[0],
            with: knowledge,
            source: documents.source,
            target: documents.target
        )
        return ExplainedBitext(bitext, explanations)
    }

    /// The lexicon to start from, read; `nil` where none is wanted.
    func general() throws(InputError) -> StoredLexicon? {
        try lexicon.lexicon(source: languages.source, target: languages.target)
    }

    /// The texts with their beads.
    func bitexts(of texts: [Text], _ beads: [[Bead]]) -> [Bitext] {
        zip(texts, beads).map { text, beads in
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
