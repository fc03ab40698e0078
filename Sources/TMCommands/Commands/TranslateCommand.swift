internal import ArgumentParser
internal import TMBitext
internal import TMWorkflows

struct TranslateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Fill a text, an XLIFF or a PO file with exact and near matches.",
        discussion: """
            Every segment without a translation gets the best match from --min-score on; a translation that is there stays. \
            All else in the file stays as it is, byte by byte.

            Plain text: sentences are replaced by their translations; one of a near match stands behind its score in \
            brackets, as [87%], and what has no match stays. With --format tsv, xliff or html – or a name with such an \
            ending behind -o – the sentences are written beside their translations; html shows what differs.

            XLIFF 1.2: a target that is filled has the state needs-review-translation and the qualifier exact-match or \
            fuzzy-match; matches stand in alt-trans. XLIFF 2.0 and 2.1: the state is translated, with the sub-state \
            tm:exact-match or tm:fuzzy-match; matches stand in mtc:matches. Nothing is approved or final. Where inline codes \
            stand inside a text, only a match with the same codes is filled in; others are suggestions.

            PO: a match of another text, or a doubtful one, is marked fuzzy, and the memory's text stands in #| msgid. Both \
            forms of a plural must be found.

            --repair puts the text's own numbers and Latin names into a near match where nothing else differs, and says so: \
            [87% repaired] in a text, a note in XLIFF 1.2, the subType tm:repaired-in-target in 2.x, a comment in PO.
            """
    )

    @Argument(help: "The file: .txt, .xlf, .xliff or .po; - reads a text from standard input.")
    var file: String

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: "The file to write; standard output where it is left out."
    )
    var output: String?

    @Option(help: "Leave a segment open where no match reaches this score, 1 to 100.")
    var minScore: Int = 75

    @Option(help: "The language of the texts; the one that the file says or shows where it is left out.")
    var from: Language?

    @Option(help: "txt, tsv, xliff or html. tsv and html go with every file, the others with plain text.")
    var format: TranslationRendering?

    @Flag(help: "Put the text's own numbers and names into near matches, and mark them.")
    var `repair` = false

    @OptionGroup var jobs: JobsOptions
    @OptionGroup var memory: MemoryOptions

    func validate() throws {
        guard (1...100).contains(minScore) else { throw ValidationError("--min-score must be 1 to 100.") }
        if let format, let own = DocumentFormat(path: file), !format.goes(with: own) {
            throw ValidationError("--format \(format.rawValue) does not go with \(file); leave it out.")
        }
    }

    func run() async throws {
        let rendering = self.rendering
        let display = IndexDisplay()
        let translation = TranslateDocument(
            language: from,
            threshold: minScore,
            repairs: `repair`,
            makesXLIFF: rendering == .xliff,
            jobs: jobs.jobs
        )
        let progress = ProgressDisplay(isSilent: !Terminal.messagesAreShown)
        defer { progress.end() }
        let document = try await translation.run(file, memoryPath: memory.path, notice: { display.show($0) }) {
            progress.show(StageProgress(stage: "looking", counted: "segments", done: $0, total: $1))
        }
        progress.end()
        let bytes = rendering.map { $0.bytes(document, title: file) } ?? document.bytes
        if let output, output != "-" {
            try WriteFile.atomically(to: output) { try $0(bytes) }
        } else {
            try StandardOutput.bytes(bytes)
        }
        Messages.line("\(file): \(TranslationRendering.summary(document))")
    }

    /// The format asked for, or shown by the output's name where the file is a plain text.
    private var rendering: TranslationRendering? {
        if let format { return format }
        guard DocumentFormat(path: file) == .txt else { return nil }
        return output.flatMap(TranslationRendering.init(path:))
    }
}

extension TranslationRendering: ExpressibleByArgument {}
