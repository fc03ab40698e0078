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
        let source = try await articles(.russian, in: ruDir)
        let target = try await articles(.kazakh, in: kkDir)
        let pairing = PairArticles(leastScore: minScore, lexicon: lexicon.choice, jobs: jobs.jobs)
        let pairs = try await pairing.pairs(source: source, target: target)
        for pair in pairs {
            let (left, right) = (source.path(pair.source), target.path(pair.target))
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
    private func articles(_ language: Language, in folder: String) async throws -> ArticleList {
        let collection = try await ReadArticles(language: language, jobs: jobs.jobs).articles(in: [folder])
        for failure in collection.failures { Complaint(failure).map(Messages.complain) }
        let articles = collection.articles()
        guard articles.count > 0 else { throw InputError.noArticles(in: language, paths: [folder]) }
        return articles
    }
}
