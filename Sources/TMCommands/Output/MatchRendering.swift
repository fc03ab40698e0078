internal import TMBitext
internal import TMWorkflows

/// The matches of a query as text, for each format of `tm lookup`.
enum MatchRendering: String, CaseIterable {
    case table, json, jsonl

    /// - Parameter suggestions: what was found for a query without a match; `nil` where it was not sought.
    func text(_ query: String, _ matches: [Match], _ suggestions: [Suggestion]?, hasColor: Bool) -> String {
        switch self {
        case .json, .jsonl:
            let members: [(String, JSONValue)] = [
                ("query", .string(query)), ("matches", .array(matches.map(JSONValue.init))),
            ]
            let sought = suggestions.map { ("suggestions", JSONValue.array($0.map(JSONValue.init))) }
            return JSONValue.object(members + [sought].compactMap(\.self)).text + "\n"
        case .table:
            guard matches.isEmpty else {
                return matches.map { Self.table($0, hasColor: hasColor) }.joined(separator: "\n")
            }
            return (["no match\n"] + (suggestions ?? []).map { Self.table($0, hasColor: hasColor) })
                .joined(separator: "\n")
        }
    }

    /// The phrase, and the units that hold it as `tm search` shows them.
    private static func table(_ suggestion: Suggestion, hasColor: Bool) -> String {
        "“\(suggestion.text)”\n" + suggestion.hits.map { HitRendering.table($0, hasColor: hasColor) }.joined()
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

    fileprivate init(_ suggestion: Suggestion) {
        self = .object([
            ("start", .integer(suggestion.span.start)),
            ("end", .integer(suggestion.span.end)),
            ("text", .string(suggestion.text)),
            ("units", .array(suggestion.hits.map(JSONValue.init))),
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
