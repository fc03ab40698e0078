internal import TMAlignment
public import TMBitext
internal import TMLexicon
internal import TMPairing

/// Finds which article of one newspaper is which article of the other.
///
/// A first pass knows the lexicon, names, loan words and numbers. The pairs it finds are aligned, and the words learned from them
/// serve a second pass.
public struct PairArticles: Sendable {
    /// Pairs below this score are left out, 0...1.
    public var leastScore: Double

    /// The lexicon to start from.
    public var lexicon: LexiconChoice

    /// How many articles are worked on at a time.
    public var jobs: Int

    /// Creates the use case.
    public init(
        leastScore: Double = PairArticles.standardLeastScore,
        lexicon: LexiconChoice = .shipped,
        jobs: Int
    ) {
        self.leastScore = leastScore
        self.lexicon = lexicon
        self.jobs = jobs
    }

    /// The least score unless told otherwise.
    public static let standardLeastScore = ArticlePairer.standardLeastScore

    /// The first pass's pairs teach words from this score on.
    private static let leastScoreToLearn = 0.3

    /// The pairs, by numbers of the articles, in the order of the source articles; each article at most once.
    ///
    /// - Throws: ``InputError`` where the lexicon cannot be read.
    public func pairs(
        source: [PreparedArticle],
        target: [PreparedArticle]
    ) async throws(InputError) -> [ArticlePair] {
        let general = try lexicon.lexicon(source: .russian, target: .kazakh)
        let left = PairingSide(source)
        let right = PairingSide(target)
        var known = Lexicon.cognates(source: left.vocabulary, target: right.vocabulary)
        if let general {
            known = known.joined(with: general.lexicon(source: left.vocabulary, target: right.vocabulary))
        }
        let sure = pairs(left, right, lexicon: known).filter { $0.score >= Self.leastScoreToLearn }
        guard !sure.isEmpty else { return [] }
        let documents = sure.map {
            AlignmentDocument(source: left.alignmentTexts[$0.source], target: right.alignmentTexts[$0.target])
        }
        let aligner = BatchAligner(general: general, jobs: jobs)
        let learned = await aligner.align(documents, source: left.vocabulary, target: right.vocabulary).lexicon
        return pairs(left, right, lexicon: learned)
            .filter { $0.score >= leastScore }
            .sorted { $0.source < $1.source }
    }

    private func pairs(_ left: PairingSide, _ right: PairingSide, lexicon: Lexicon) -> [ArticlePair] {
        ArticlePairer(leastScore: min(leastScore, Self.leastScoreToLearn)).pairs(
            source: left.pairingTexts,
            target: right.pairingTexts,
            lexicon: lexicon,
            sourceVocabularyCount: left.vocabulary.count,
            targetVocabularyCount: right.vocabulary.count
        )
    }
}

/// One newspaper's articles as pairing and alignment read them, over one vocabulary.
private struct PairingSide {
    let alignmentTexts: [AlignmentText]
    let pairingTexts: [PairingText]
    let vocabulary: Vocabulary

    init(_ articles: [PreparedArticle]) {
        var vocabulary = Vocabulary()
        let texts = articles.map { $0.segments.map(\.text) }
        alignmentTexts = texts.map { AlignmentText(segments: $0, vocabulary: &vocabulary) }
        self.vocabulary = vocabulary
        // The words are all known now; counting them twice would change nothing but the counts.
        pairingTexts = zip(articles, texts).map {
            PairingText(segments: $1, date: $0.article.date, vocabulary: &vocabulary)
        }
    }
}
