internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct AlignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Pair the sentences of two texts, or of many pairs of texts together."
    )

    @Argument(help: "The Russian text and the Kazakh text.")
    var files: [String] = []

    @Option(help: "A list of pairs: name TAB Russian file TAB Kazakh file. All are aligned together.")
    var batch: String?

    @Option(name: .customLong("out"), help: "The folder for the batch's results, one file a pair.")
    var outputFolder: String?

    @Option(help: "table, tsv or jsonl; with --batch tsv where it is left out.")
    var format: BitextRendering?

    @Flag(help: "The inputs are one sentence a line, taken as they are.")
    var segmented = false

    @Flag(help: "Do not clean the pages.")
    var keepNoise = false

    @Option(help: "Part beads below this confidence, 0 to 1.")
    var minConfidence: Double = AlignTexts.standardLeastConfidence

    @Option(help: "Other languages, as de,fr. The texts' languages are not checked then.")
    var languages: LanguagePair?

    @OptionGroup var lexicon: LexiconOptions

    @OptionGroup var jobs: JobsOptions

    func validate() throws {
        if batch == nil, files.count != 2 { throw ValidationError("Name two texts, or a list with --batch.") }
        if batch != nil, !files.isEmpty || outputFolder == nil {
            throw ValidationError("With --batch name a folder with --out, and no texts.")
        }
    }

    func run() async throws {
        guard let batch, let outputFolder else {
            let bitexts = try await bitexts(of: [(files[0], files[1])])
            for bitext in bitexts {
                try StandardOutput.text((format ?? .table).text(bitext, languages: pair, width: Terminal.width))
            }
            return
        }
        let entries = try BatchList(at: batch).entries
        let bitexts = try await bitexts(of: entries.map { ($0.source, $0.target) })
        try WriteFile.folder(outputFolder)
        let format = format ?? .tsv
        for (entry, bitext) in zip(entries, bitexts) {
            let path = "\(outputFolder)/\(entry.name).\(format == .table ? "txt" : format.rawValue)"
            try WriteFile.atomically(format.text(bitext, languages: pair), to: path)
        }
    }

    private var pair: LanguagePair { languages ?? .newspapers }

    private func bitexts(of texts: [(source: String, target: String)]) async throws -> [Bitext] {
        let form: ReadSegments.Form = segmented ? .sentences : keepNoise ? .pagesWithNoise : .pages
        let source = ReadSegments(form: form, language: pair.source, checksLanguage: languages == nil)
        let target = ReadSegments(form: form, language: pair.target, checksLanguage: languages == nil)
        let articles = try texts.map { (try source.article(at: $0.source), try target.article(at: $0.target)) }
        let aligning = AlignTexts(
            leastConfidence: minConfidence,
            lexicon: lexicon.choice,
            languages: (pair.source, pair.target),
            jobs: jobs.jobs
        )
        return try await aligning.bitexts(of: articles)
    }
}

extension BitextRendering: ExpressibleByArgument {}
