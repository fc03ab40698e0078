public import ArgumentParser
internal import FoundationEssentials
internal import TMBitext
public import TMSegmentation
internal import TMWorkflows

struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Cut a text into sentences."
    )

    @Argument(help: "The text; - is standard input.")
    var file: String

    @Option(help: "The language of the text: ru, kk, or another, which runs with ICU alone.")
    var lang: Language?

    @Option(help: "text: a sentence a line; jsonl: an object a line, with offsets.")
    var format: SentenceWriter.Format = .text

    @Option(help: "rules: ICU's proposals and our rules; icu: ICU alone.")
    var engine: SegmentationEngine = .rules

    @Flag(help: "Name for every place where a sentence might end the rule that decided.")
    var explain = false

    @Flag(name: .customLong("split-attribution"), help: "End a sentence before the words about who said it.")
    var splitsAttribution = false

    @Flag(name: .customLong("split-quotes"), help: "End sentences inside a quotation that its sentence frames.")
    var splitsQuotes = false

    @Flag(name: .customLong("lowercase-starts"), help: "Let sentences begin with a small letter, as in posts.")
    var startsLowercase = false

    @Option(help: "A list of abbreviations, beside those that are shipped and those in the memory's folder.")
    var abbreviations: [String] = []

    @Option(help: "Cut by the rules of this SRX file instead.")
    var srx: String?

    func validate() throws {
        if srx != nil, explain || engine == .icu || splitsAttribution || splitsQuotes || startsLowercase {
            throw ValidationError("--srx goes with none of --explain, --engine, --split-… and --lowercase-starts.")
        }
    }

    func run() throws {
        if let srx { return try write(SegmentBySRX(rules: srx, language: lang).report(at: file), rules: srx) }
        let memory = MemoryLocation.path(named: nil, environment: ProcessInfo.processInfo.environment)
        let segmentation = SegmentText(
            language: lang,
            engine: engine,
            options: SegmentationOptions(
                splitsAttribution: splitsAttribution,
                splitsQuotes: splitsQuotes,
                startsLowercase: startsLowercase
            ),
            abbreviations: AbbreviationLists(folder: MemoryLocation.folder(ofMemory: memory), files: abbreviations)
        )
        if explain {
            let explanation = try segmentation.explanation(at: file)
            if format == .text { return try write(explanation) }
            try writeSentences(by: segmentation)
            for decision in explanation.decisions { try StandardOutput.line(JSONValue(decision).text) }
        } else {
            try writeSentences(by: segmentation)
        }
    }

    private func write(_ report: SegmentBySRX.Report, rules: String) throws {
        for rule in report.leftOut {
            Messages.line("tm: \(rules):\(rule.line): rule left out: ICU does not understand it, or takes too long")
        }
        var writer = SentenceWriter(format: format)
        for segment in report.segments { try writer.write(segment) }
        try writer.flush()
    }

    private func writeSentences(by segmentation: SegmentText) throws {
        var writer = SentenceWriter(format: format)
        defer { try? writer.flush() }
        try segmentation.forEachSentence(at: file) { try writer.write($0, $1) }
        try writer.flush()
    }

    /// The text around each place, a bar where a sentence ends and a tilde where it goes on, then the rule.
    private func write(_ explanation: SegmentationExplanation) throws {
        let end = explanation.text.scalars.count
        for decision in explanation.decisions {
            let before = TextSpan(start: max(0, decision.offset - 24), end: decision.offset)
            let after = TextSpan(start: decision.offset, end: min(end, decision.offset + 16))
            let place = explanation.text[before] + (decision.breaks ? "|" : "~") + explanation.text[after]
            let line = String(place.map { $0.isNewline ? " " : $0 })
            let entry = decision.entry.map { " (\($0).)" } ?? ""
            try StandardOutput.line(
                "\(decision.offset)\t\(decision.breaks ? "break" : "join")\t\(decision.rule)\(entry)\t\(line)"
            )
        }
    }
}

extension SegmentationEngine: ExpressibleByArgument {}

extension SentenceWriter.Format: ExpressibleByArgument {}

extension JSONValue {
    fileprivate init(_ decision: BoundaryDecision) {
        self = .object([
            ("offset", .integer(decision.offset)), ("break", .bool(decision.breaks)),
            ("rule", .string(decision.rule)), ("entry", decision.entry.map { .string($0) } ?? .null),
        ])
    }
}
