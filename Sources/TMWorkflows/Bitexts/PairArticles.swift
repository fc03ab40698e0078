internal import TMAlignment
public import TMBitext
internal import TMLexicon
internal import TMPairing

/// Finds which article of one newspaper is which article of the other.
///
/// A first pass knows the lexicon, names, loan words and numbers. Some of the pairs it finds are aligned, and the words
/// learned from them serve a second pass. What that finds is aligned too: twins share sentences, articles on one theme
/// only words.
public struct PairArticles: Sendable {
    /// Pairs below this score are left out, 0...1: the geometric mean of how far a pair's words stand out from other
    /// pairs' and of the share of both articles that stands in sentences that translate each other.
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
    public static let standardLeastScore = 0.28

    /// The first pass's pairs teach words from this likeness on.
    private static let leastLikenessToLearn = 0.3

    /// Pairs less alike than this are not aligned.
    private static let leastLikeness = 0.05

    /// The pairs, by numbers of the articles, in the order of the source articles; each article at most once.
    ///
    /// - Throws: ``InputError`` where the lexicon cannot be read.
    public func pairs(
        source: [PreparedArticle],
        target: [PreparedArticle]
    ) async throws(InputError) -> [ArticlePair] {
        let aligner = BatchAligner(general: try lexicon.lexicon(source: .russian, target: .kazakh), jobs: jobs)
        let (left, right) = (await PairingSide(source, jobs: jobs), await PairingSide(target, jobs: jobs))
        let known = aligner.known(source: left.vocabulary, target: right.vocabulary)
        let sure = await pairs(left, right, lexicon: known, leastLikeness: Self.leastLikenessToLearn)
        let knowledge = await aligner.knowledge(
            from: documents(sure, left, right),
            source: left.vocabulary,
            target: right.vocabulary
        )
        let likely = await pairs(left, right, lexicon: knowledge.lexicon, leastLikeness: Self.leastLikeness)
        let candidates = documents(likely, left, right)
        let beads = await aligner.align(candidates, with: knowledge, source: left.vocabulary, target: right.vocabulary)
        return zip(likely, zip(candidates, beads))
            .map { pair, aligned in
                let score = (pair.score * aligned.0.share(in: aligned.1)).squareRoot()
                return ArticlePair(source: pair.source, target: pair.target, score: score)
            }
            .filter { $0.score >= leastScore }
            .sorted { $0.source < $1.source }
    }

    private func pairs(
        _ left: PairingSide,
        _ right: PairingSide,
        lexicon: Lexicon,
        leastLikeness: Double
    ) async -> [ArticlePair] {
        await ArticlePairer(leastScore: leastLikeness, jobs: jobs)
            .pairs(source: left.pairingTexts, target: right.pairingTexts, lexicon: lexicon)
    }

    private func documents(_ pairs: [ArticlePair], _ left: PairingSide, _ right: PairingSide) -> [AlignmentDocument] {
        pairs.map {
            AlignmentDocument(source: left.alignmentTexts[$0.source], target: right.alignmentTexts[$0.target])
        }
    }
}

/// One newspaper's articles as pairing and alignment read them, over one vocabulary.
private struct PairingSide {
    let alignmentTexts: [AlignmentText]
    let pairingTexts: [PairingText]
    let vocabulary: Vocabulary

    init(_ articles: [PreparedArticle], jobs: Int) async {
        var vocabulary = Vocabulary()
        let words = await articles.concurrentMap(jobs: jobs) { $0.segmentWords }
        let texts = zip(articles, words).map { $0.alignmentText($1, vocabulary: &vocabulary) }
        pairingTexts = await Array(zip(articles, texts)).concurrentMap(jobs: jobs) { article, text in
            PairingText(words: text.words, date: article.article.date)
        }
        alignmentTexts = texts
        self.vocabulary = vocabulary
    }
}
