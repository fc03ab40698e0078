internal import TMAlignment
public import TMBitext
internal import TMLexicon
internal import TMPairing
internal import TMStore

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
    /// - Parameter progress: is told how much is done, 0...1.
    /// - Throws: ``InputError`` where the lexicon cannot be read, or ``StoreError`` where the articles cannot.
    public func pairs(
        source: ArticleList,
        target: ArticleList,
        progress: (Double) -> Void = { _ in }
    ) async throws -> [ArticlePair] {
        let aligner = BatchAligner(general: try lexicon.lexicon(source: .russian, target: .kazakh), jobs: jobs)
        let count = source.count + target.count
        let left = try await PairingSide(source, jobs: jobs) { progress(PairingStep.words.share($0, of: count)) }
        let right = try await PairingSide(target, jobs: jobs) {
            progress(PairingStep.words.share(source.count + $0, of: count))
        }
        let known = aligner.known(source: left.vocabulary, target: right.vocabulary)
        let sure = await pairs(left, right, lexicon: known, leastLikeness: Self.leastLikenessToLearn) {
            progress(PairingStep.firstPass.share($0, of: count))
        }
        var taught = documents(sure, left, right)
        let knowledge = await aligner.learn(
            from: &taught,
            source: left.vocabulary,
            target: right.vocabulary,
            known: known
        )
        let likely = await pairs(left, right, lexicon: knowledge.lexicon, leastLikeness: Self.leastLikeness) {
            progress(PairingStep.secondPass.share($0, of: count))
        }
        let candidates = documents(likely, left, right)
        let beads = await aligner.align(
            candidates,
            with: knowledge,
            source: left.vocabulary,
            target: right.vocabulary
        ) { progress(PairingStep.aligning.share($0, of: candidates.count)) }
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
        leastLikeness: Double,
        done: (Int) -> Void
    ) async -> [ArticlePair] {
        await ArticlePairer(leastScore: leastLikeness, jobs: jobs)
            .pairs(source: left.pairingTexts, target: right.pairingTexts, lexicon: lexicon, done: done)
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

    /// Reads the articles' words. The sentences of only some articles are in memory.
    init(_ list: ArticleList, jobs: Int, done: (Int) -> Void) async throws {
        var places = list.articles.indices
        var (texts, vocabulary) = ([AlignmentText](), Vocabulary())
        try await concurrentStream(
            jobs: jobs,
            next: { try places.popFirst().map { (list[$0], try list.sentences($0)) } },
            transform: { article, sentences in
                let prepared = PreparedArticle(article, sentences: sentences)
                return (prepared, prepared.segmentWords)
            },
            take: { article, words in
                texts.append(article.alignmentText(words, vocabulary: &vocabulary))
                done(texts.count)
            }
        )
        pairingTexts = await Array(zip(list.articles, texts)).concurrentMap(jobs: jobs) { article, text in
            PairingText(words: text.words, date: article.reference.date)
        }
        alignmentTexts = texts
        self.vocabulary = vocabulary
    }
}
