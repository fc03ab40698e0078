internal import TMBitext

/// The matches of a query as text, for each format of `tm lookup`.
enum MatchRendering: String, CaseIterable {
    case table, json, jsonl

    func text(_ query: String, _ matches: [Match], hasColor: Bool) -> String {
        switch self {
        case .json, .jsonl:
            JSONValue.object([("query", .string(query)), ("matches", .array(matches.map(JSONValue.init)))]).text + "\n"
        case .table:
            matches.isEmpty ? "no match\n" : matches.map { Self.table($0, hasColor: hasColor) }.joined(separator: "\n")
        }
    }

    /// Score and kind, then the unit's text with what differs from the query marked, its translation and its origin.
    private static func table(_ match: Match, hasColor: Bool) -> String {
        let penalties = match.penalties.map { "−\($0.points) \($0.reason)" }.joined(separator: ", ")
        var lines = ["\(match.score) \(match.kind.rawValue)" + (penalties.isEmpty ? "" : "  (\(penalties))")]
        lines.append("  " + DifferenceMarking(style: hasColor ? .color : .plain).marked(match))
        lines.append("  " + match.targetText.shown)
        if let repaired = match.repaired {
            lines.append("  repaired: " + repaired.text + (repaired.mayNeedEndings ? "  (check the endings)" : ""))
        }
        if let place = match.provenance.first { lines.append("  " + place.line) }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension JSONValue {
    fileprivate init(_ match: Match) {
        let source = match.sourceText
        self = .object([
            ("score", .integer(match.score)),
            ("kind", .string(match.kind.rawValue)),
            ("source", .string(source.shown)),
            ("target", .string(match.targetText.shown)),
            ("sourceCodes", .array(match.sourceCodes.map { .string($0.markup) })),
            ("targetCodes", .array(match.targetCodes.map { .string($0.markup) })),
            ("repaired", match.repaired.map { .string($0.text) } ?? .null),
            ("mayNeedEndings", .bool(match.repaired?.mayNeedEndings ?? false)),
            ("differences", .array(match.differences.map { JSONValue($0, in: source) })),
            (
                "penalties",
                .array(
                    match.penalties.map { .object([("points", .integer($0.points)), ("reason", .string($0.reason))]) }
                )
            ),
            ("origin", match.provenance.first.map { JSONValue(origin: $0) } ?? .null),
            ("unit", .integer(Int(match.unit))),
        ])
    }

    /// A difference, whose place in the source is one in the text that is shown.
    private init(_ difference: Difference, in source: PlaceholderText) {
        self = .object([
            ("kind", .string(difference.kind.rawValue)),
            ("nature", .string(difference.nature.rawValue)),
            ("query", JSONValue(difference.querySpan, difference.queryText)),
            ("source", JSONValue(source.shownSpan(of: difference.sourceSpan), difference.sourceText)),
        ])
    }

    private init(_ span: TextSpan, _ text: String) {
        self = .object([("start", .integer(span.start)), ("end", .integer(span.end)), ("text", .string(text))])
    }
}
