import TMBitext
import TMStore
import Testing

@testable import TMWorkflows

/// How right each stage is on the samples, against `samples/gold.tsv`.
struct SampleQualityTests {
    let gold: SampleGold

    init() throws {
        gold = try SampleGold()
    }

    private func collection() async throws -> ArticleCollection {
        let papers = ["priaralye", "syr-oniri"].map { SampleGold.samples + "/" + $0 }
        let collection = try await ReadArticles(jobs: 2).articles(in: papers)
        #expect(collection.failures.isEmpty)
        return collection
    }

    private func articles() async throws -> [PreparedArticle] {
        let list = try await collection().articles()
        return try list.articles.indices.map { try list.prepared($0) }
    }

    @Test func theSamplesAreTwoPapersOfFourteenPagesWithTwelveTwins() {
        #expect(gold.sentences.keys.count { $0.hasSuffix(".ru.txt") } == 14)
        #expect(gold.sentences.keys.count { $0.hasSuffix(".kk.txt") } == 14)
        #expect(gold.pairs.count == 12)
    }

    @Test(arguments: [Language.russian, .kazakh]) func sentencesEndWhereAnEditorEndsThem(language: Language)
        async throws
    {
        var score = Score()
        for article in try await articles() where article.language == language {
            score.add(
                found: Set(article.segments.map(\.span.end)),
                gold: Set(gold.sentences[article.reference.path, default: []].map(\.end))
            )
        }
        #expect(score.harmonicMean >= 0.99, "\(score)")
    }

    @Test func everyPageFindsItsTwinAndNoOther() async throws {
        let collection = try await collection()
        let (source, target) = (collection.articles(in: .russian), collection.articles(in: .kazakh))
        let pairs = try await PairArticles(jobs: 2).pairs(source: source, target: target)
        let found = pairs.map { [source[$0.source].reference.path, target[$0.target].reference.path] }
        #expect(found == gold.pairs.sorted { $0.key < $1.key }.map { [$0.key, $0.value] })
    }

    @Test func sentencesAreJoinedAsInGold() async throws {
        let articles = try await articles()
        let byPath = Dictionary(uniqueKeysWithValues: articles.map { ($0.reference.path, $0) })
        let twins = gold.pairs.sorted { $0.key < $1.key }.compactMap { source, target in
            byPath[source].flatMap { left in byPath[target].map { (left, $0) } }
        }
        let bitexts = try await AlignTexts(jobs: 2).bitexts(of: twins.map { ($0, $1) })
        var score = Score()
        for ((source, _), bitext) in zip(twins, bitexts) {
            let wanted = gold.beads[source.reference.path, default: []]
            let found = bitext.beads.map { bead in
                SampleGold.GoldBead(
                    source: bitext.source[bead.source].map(\.span),
                    target: bitext.target[bead.target].map(\.span)
                )
            }
            score.addBeads(found: found, gold: wanted)
        }
        #expect(score.harmonicMean >= 0.95, "\(score)")
    }
}

/// Precision and recall over several texts.
private struct Score: CustomStringConvertible {
    private var right = 0
    private var found = 0
    private var recalled = 0
    private var gold = 0

    mutating func add(found: Set<Int>, gold: Set<Int>) {
        let shared = found.intersection(gold).count
        right += shared
        recalled += shared
        self.found += found.count
        self.gold += gold.count
    }

    /// Strict measure of Sennrich & Volk 2011: precision counts all beads found, recall the gold beads with two sides.
    mutating func addBeads(found: [SampleGold.GoldBead], gold: [SampleGold.GoldBead]) {
        right += found.count { gold.contains($0) }
        self.found += found.count
        let joining = gold.filter { $0.source != nil && $0.target != nil }
        recalled += joining.count { found.contains($0) }
        self.gold += joining.count
    }

    var precision: Double { Double(right) / Double(max(1, found)) }
    var recall: Double { Double(recalled) / Double(max(1, gold)) }
    var harmonicMean: Double { 2 * precision * recall / max(precision + recall, .ulpOfOne) }
    var description: String { "precision \(precision), recall \(recall), F1 \(harmonicMean)" }
}
