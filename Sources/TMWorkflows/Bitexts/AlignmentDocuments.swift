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
                source: text.source.alignmentText(vocabulary: &source),
                target: text.target.alignmentText(vocabulary: &target)
            )
        }
        (self.source, self.target) = (source, target)
    }

    func knowledge(_ aligner: BatchAligner) async -> AlignmentKnowledge {
        await aligner.knowledge(from: documents, source: source, target: target)
    }
}

extension PreparedArticle {
    /// The article as the aligner reads it.
    func alignmentText(vocabulary: inout Vocabulary) -> AlignmentText {
        AlignmentText(
            segments: segments.map(\.text),
            paragraphs: segments.map(\.paragraph),
            hasHeadline: article.titleSpan != nil,
            vocabulary: &vocabulary
        )
    }
}
