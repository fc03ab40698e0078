internal import TMBitext
internal import TMWorkflows

/// The units of a search as text, for each format of `tm search`.
enum HitRendering: String, CaseIterable {
    case table, json, jsonl

    func text(_ hits: [ConcordanceHit], hasColor: Bool) -> String {
        switch self {
        case .json: JSONValue.array(hits.map(JSONValue.init)).text + "\n"
        case .jsonl: hits.map { JSONValue($0).text + "\n" }.joined()
        case .table:
            hits.isEmpty
                ? "nothing found\n" : hits.map { Self.table($0, hasColor: hasColor) }.joined(separator: "\n")
        }
    }

    /// Day and newspapers, then both texts with what was found and what translates it marked.
    static func table(_ hit: ConcordanceHit, hasColor: Bool) -> String {
        let marking = HitMarking(hasColor: hasColor)
        let head = ["unit \(hit.unit)", hit.provenance.first?.line].compactMap(\.self).joined(separator: "  ")
        return ([head] + hit.sides.map { "  " + marking.marked($0) }).map { $0 + "\n" }.joined()
    }
}

extension JSONValue {
    init(_ hit: ConcordanceHit) {
        self = .object([
            ("unit", .integer(Int(hit.unit))),
            ("source", JSONValue(hit.sides[0])),
            ("target", JSONValue(hit.sides[1])),
            ("origin", hit.provenance.first.map { JSONValue(origin: $0) } ?? .null),
        ])
    }

    private init(_ side: ConcordanceHit.Side) {
        self = .object([
            ("language", .string(side.variant.language.code)),
            ("text", .string(side.variant.text)),
            ("found", .array(side.found.map(JSONValue.init))),
            ("counterparts", .array(side.counterparts.map(JSONValue.init))),
        ])
    }

    private init(_ span: TextSpan) {
        self = .object([("start", .integer(span.start)), ("end", .integer(span.end))])
    }
}
