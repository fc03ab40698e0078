internal import TMAlignment
internal import TMBitext
internal import TMLexicon

/// Texts as the aligner reads them, over common vocabularies.
struct AlignmentDocuments {
    let documents: [AlignmentDocument]
    let source: Vocabulary
    let target: Vocabulary

    /// Reads texts. The vocabularies begin as those of other documents, where some are given.
    init(_ texts: [AlignTexts.Text], after others: AlignmentDocuments? = nil) {
        var (source, target) = (others?.source ?? Vocabulary(), others?.target ?? Vocabulary())
        documents = texts.map { text in
            AlignmentDocument(
                source: Self.text(text.source, vocabulary: &source),
                target: Self.text(text.target, vocabulary: &target)
            )
        }
        (self.source, self.target) = (source, target)
    }

    private static func text(_ article: PreparedArticle, vocabulary: inout Vocabulary) -> AlignmentText {
        AlignmentText(
            segments: article.segments.map(\.text),
            paragraphs: article.segments.map(\.paragraph),
            hasHeadline: article.article.titleSpan != nil,
            vocabulary: &vocabulary
        )
    }

    func knowledge(_ aligner: BatchAligner) async -> AlignmentKnowledge {
        await aligner.knowledge(from: documents, source: source, target: target)
    }
}
