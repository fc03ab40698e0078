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
                source: AlignmentText(segments: text.source.map(\.text), vocabulary: &source),
                target: AlignmentText(segments: text.target.map(\.text), vocabulary: &target)
            )
        }
        (self.source, self.target) = (source, target)
    }

    func knowledge(_ aligner: BatchAligner) async -> AlignmentKnowledge {
        await aligner.knowledge(from: documents, source: source, target: target)
    }
}
