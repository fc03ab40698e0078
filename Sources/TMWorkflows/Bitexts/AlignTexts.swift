internal import TMAlignment
public import TMBitext
internal import TMLexicon

/// Aligns sentences of many pairs of texts together, learning words, lengths and shapes from all of them.
public struct AlignTexts: Sendable {
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
    public func bitexts(
        of texts: [(source: PreparedArticle, target: PreparedArticle)]
    ) async throws(InputError) -> [Bitext] {
        let general = try lexicon.lexicon(source: languages.source, target: languages.target)
        var (source, target) = (Vocabulary(), Vocabulary())
        let documents = texts.map { text in
            AlignmentDocument(
                source: Self.text(text.source, vocabulary: &source),
                target: Self.text(text.target, vocabulary: &target)
            )
        }
        let alignment = await BatchAligner(general: general, jobs: jobs)
            .align(documents, source: source, target: target)
        return zip(texts, alignment.beads).map { text, beads in
            Bitext(source: text.source.segments, target: text.target.segments, beads: beads.flatMap(kept))
        }
    }

    private static func text(_ article: PreparedArticle, vocabulary: inout Vocabulary) -> AlignmentText {
        AlignmentText(
            segments: article.segments.map(\.text),
            paragraphs: article.segments.map(\.paragraph),
            hasHeadline: article.article.titleSpan != nil,
            vocabulary: &vocabulary
        )
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
