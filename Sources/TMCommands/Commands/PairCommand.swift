internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct PairCommand: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case tsv, jsonl }

    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Find which Russian article is which Kazakh one, by content."
    )

    @Argument(help: "The folder of Russian pages.")
    var ruDir: String

    @Argument(help: "The folder of Kazakh pages.")
    var kkDir: String

    @Option(help: "tsv: Russian path, Kazakh path, score; jsonl: an object a line.")
    var format: Format = .tsv

    @Option(help: "Leave out pairs below this score, 0 to 1.")
    var minScore: Double = PairArticles.standardLeastScore

    @OptionGroup var lexicon: LexiconOptions

    @OptionGroup var jobs: JobsOptions

    func run() async throws {
        let source = try await collection(.russian, in: ruDir)
        let target = try await collection(.kazakh, in: kkDir)
        let pairing = PairArticles(leastScore: minScore, lexicon: lexicon.choice, jobs: jobs.jobs)
        let pairs = try await pairing.pairs(source: source.articles, target: target.articles)
        for pair in pairs {
            let (left, right) = (
                source.articles[pair.source].article.page.path, target.articles[pair.target].article.page.path
            )
            let score = JSONValue.number(pair.score)
            switch format {
            case .tsv: try StandardOutput.line("\(left)\t\(right)\t\(score.text)")
            case .jsonl:
                let object = JSONValue.object([("ru", .string(left)), ("kk", .string(right)), ("score", score)])
                try StandardOutput.line(object.text)
            }
        }
    }

    /// The pages of a folder; what cannot be used is named.
    private func collection(_ language: Language, in folder: String) async throws -> ArticleCollection {
        let collection = try await ReadArticles(language: language, jobs: jobs.jobs).articles(in: [folder])
        for failure in collection.failures { Complaint(failure).map(Messages.complain) }
        guard !collection.articles.isEmpty else { throw InputError.noArticles(in: language, paths: [folder]) }
        return collection
    }
}
