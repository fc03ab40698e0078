public import ArgumentParser
internal import TMBitext
public import TMSegmentation
internal import TMWorkflows

struct SegmentCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Cut a text into sentences."
    )

    @Argument(help: "The text; - is standard input.")
    var file: String

    @Option(help: "The language of the text: ru, kk, or another, which runs with ICU alone.")
    var lang: Language?

    @Option(help: "text: a sentence a line; jsonl: an object a line, with offsets.")
    var format: Format = .text

    @Option(help: "rules: ICU's proposals and our rules; icu: ICU alone.")
    var engine: SegmentationEngine = .rules

    @Flag(help: "Name for every place where a sentence might end the rule that decided.")
    var explain = false

    func run() throws {
        let segmentation = SegmentText(language: lang, engine: engine)
        guard explain else { return try write(segmentation.segments(at: file)) }
        let explanation = try segmentation.explanation(at: file)
        if format == .text { return try write(explanation) }
        try write(explanation.segments)
        for decision in explanation.decisions { try StandardOutput.line(JSONValue(decision).text) }
    }

    private func write(_ segments: [Segment]) throws {
        var paragraph = 0
        for segment in segments {
            switch format {
            case .jsonl: try StandardOutput.line(JSONValue(segment).text)
            case .text:
                if segment.paragraph != paragraph { try StandardOutput.line("") }
                paragraph = segment.paragraph
                try StandardOutput.line(segment.text)
            }
        }
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

extension JSONValue {
    fileprivate init(_ segment: Segment) {
        self = .object([
            ("start", .integer(segment.span.start)), ("end", .integer(segment.span.end)),
            ("paragraph", .integer(segment.paragraph)), ("text", .string(segment.text)),
        ])
    }

    fileprivate init(_ decision: BoundaryDecision) {
        self = .object([
            ("offset", .integer(decision.offset)), ("break", .bool(decision.breaks)),
            ("rule", .string(decision.rule)), ("entry", decision.entry.map { .string($0) } ?? .null),
        ])
    }
}
