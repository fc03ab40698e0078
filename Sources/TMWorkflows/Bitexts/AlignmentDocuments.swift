internal import TMAlignment
internal import TMBitext
internal import TMLexicon

/// Texts as the aligner reads them, over common vocabularies.
struct AlignmentDocuments {
    private(set) var documents: [AlignmentDocument] = []
    private(set) var source: Vocabulary
    private(set) var target: Vocabulary

    /// No documents yet. The vocabularies begin as those of other documents, where some are given.
    init(after others: AlignmentDocuments? = nil) {
        (source, target) = (others?.source ?? Vocabulary(), others?.target ?? Vocabulary())
    }

    /// Adds texts, whose words are read `jobs` texts at a time.
    mutating func add(_ texts: [AlignTexts.Text], jobs: Int) async {
        let words = await texts.concurrentMap(jobs: jobs) { text in
            (source: text.source.segmentWords, target: text.target.segmentWords)
        }
        let sides = [
            (articles: texts.map(\.source), words: words.map(\.source), vocabulary: source),
            (articles: texts.map(\.target), words: words.map(\.target), vocabulary: target),
        ]
        let numbered = await sides.concurrentMap(jobs: jobs) { articles, words, vocabulary in
            var vocabulary = vocabulary
            let texts = zip(articles, words).map { $0.alignmentText($1, vocabulary: &vocabulary) }
            return (texts, vocabulary)
        }
        (source, target) = (numbered[0].1, numbered[1].1)
        documents += zip(numbered[0].0, numbered[1].0).map { AlignmentDocument(source: $0, target: $1) }
    }

    /// Adds documents over vocabularies that these begin with.
    mutating func add(_ known: some Sequence<AlignmentDocument>) {
        documents += known
    }

    /// Forgets the documents, not their words, and gives them away.
    mutating func removeDocuments() -> [AlignmentDocument] {
        defer { documents = [] }
        return documents
    }

    /// What the documents teach.
    mutating func knowledge(by aligner: BatchAligner) async -> AlignmentKnowledge {
        await aligner.learn(from: &documents, source: source, target: target)
    }

    /// The beads of the documents under what was learned before.
    func beads(by aligner: BatchAligner, with knowledge: AlignmentKnowledge) async -> [[Bead]] {
        await aligner.align(documents, with: knowledge, source: source, target: target)
    }

    /// The beads of the documents under what they teach themselves.
    mutating func aligned(by aligner: BatchAligner) async -> (beads: [[Bead]], knowledge: AlignmentKnowledge) {
        let knowledge = await knowledge(by: aligner)
        return (await beads(by: aligner, with: knowledge), knowledge)
    }
}

extension PreparedArticle {
    /// The words of the sentences, not numbered yet.
    var segmentWords: SegmentWords { SegmentWords(segments.map(\.text)) }

    /// The article as the aligner reads it.
    func alignmentText(_ words: SegmentWords, vocabulary: inout Vocabulary) -> AlignmentText {
        AlignmentText(
            words,
            paragraphs: segments.map(\.paragraph),
            hasHeadline: hasHeadline,
            vocabulary: &vocabulary
        )
    }
}
