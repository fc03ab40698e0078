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

    @Option(help: "table, tsv, jsonl or html; with --batch tsv where it is left out.")
    var format: BitextRendering?

    @Flag(help: "The inputs are one sentence a line, taken as they are.")
    var segmented = false

    @Flag(help: "Do not clean the pages.")
    var keepNoise = false

    @Option(help: "Part beads below this confidence, 0 to 1.")
    var minConfidence: Double = AlignTexts.standardLeastConfidence

    @Flag(help: "Say why: the parts of each bead's score, and the words that speak for it. For table and jsonl.")
    var explain = false

    @Option(help: "Other languages, as de,fr. The texts' languages are not checked then.")
    var languages: LanguagePair?

    @Option(help: "The language of an HTML page's labels: en, ru or kk.")
    var labels: PageLabels = .en

    @OptionGroup var lexicon: LexiconOptions

    @OptionGroup var jobs: JobsOptions

    func validate() throws {
        if batch == nil, files.count != 2 { throw ValidationError("Name two texts, or a list with --batch.") }
        if batch != nil, !files.isEmpty || outputFolder == nil {
            throw ValidationError("With --batch name a folder with --out, and no texts.")
        }
        if explain, batch != nil { throw ValidationError("--explain is for two texts, not for --batch.") }
        if explain, format?.explains == false { throw ValidationError("--explain needs --format table or jsonl.") }
    }

    func run() async throws {
        guard let batch, let outputFolder else {
            var layout = BitextRendering.Layout(languages: pair, width: Terminal.width, labels: labels)
            layout.hasColor = Terminal.hasColor
            let (rendering, shown) = (format ?? .table, layout)
            if explain {
                let explained = try await aligning.explained(text(files[0], files[1]))
                tellDoubts(about: explained.bitext, (files[0], files[1]))
                return try StandardOutput.text(rendering.text(explained, shown))
            }
            try await align([(files[0], files[1])]) { _, bitext in
                try StandardOutput.text(rendering.text(bitext, shown))
            }
            return
        }
        let entries = try BatchList(at: batch).entries
        try WriteFile.folder(outputFolder)
        let rendering = format ?? .tsv
        let layout = BitextRendering.Layout(languages: pair, labels: labels)
        try await align(entries.map { ($0.source, $0.target) }) { number, bitext in
            let path = "\(outputFolder)/\(entries[number].name).\(rendering.fileEnding)"
            try WriteFile.atomically(rendering.text(bitext, layout), to: path)
        }
    }

    private var pair: LanguagePair { languages ?? .newspapers }

    private var aligning: AlignTexts {
        AlignTexts(
            leastConfidence: minConfidence,
            lexicon: lexicon.choice,
            languages: (pair.source, pair.target),
            jobs: jobs.jobs
        )
    }

    private func text(_ source: String, _ target: String) throws -> AlignTexts.Text {
        let form: ReadSegments.Form = segmented ? .sentences : keepNoise ? .pagesWithNoise : .pages
        let checks = languages == nil
        return (
            try ReadSegments(form: form, language: pair.source, checksLanguage: checks).article(at: source),
            try ReadSegments(form: form, language: pair.target, checksLanguage: checks).article(at: target)
        )
    }

    /// Says on standard error what is doubtful about a text.
    private func tellDoubts(about bitext: Bitext, _ paths: (source: String, target: String)) {
        for doubt in TextPairDoubt.doubts(about: bitext, paths: [paths.source, paths.target]) {
            Messages.line("tm: \(Complaint.words(doubt))")
        }
    }

    private func align(
        _ paths: [(source: String, target: String)],
        body: @escaping @Sendable (Int, Bitext) throws -> Void
    ) async throws {
        try await aligning.align(count: paths.count) { number in
            try text(paths[number].source, paths[number].target)
        } body: {
            tellDoubts(about: $1, paths[$0])
            try body($0, $1)
        }
    }
}

extension BitextRendering: ExpressibleByArgument {}
