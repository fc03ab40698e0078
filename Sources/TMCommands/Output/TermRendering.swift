internal import TMBitext
internal import TMWorkflows

/// Terms in each format of `tm terms`.
enum TermRendering: String, CaseIterable {
    case table, json, tsv, tbx

    /// Hands the bytes of a list to a sink, some at a time.
    func write(_ list: TermList, hasColor: Bool, sink: @escaping ([UInt8]) throws -> Void) throws {
        switch self {
        case .json: try sink(Array((JSONValue(list).text + "\n").utf8))
        case .tsv: try TermDocument.tsv(list, sink: sink)
        case .tbx: try TermDocument.tbx(list, sink: sink)
        case .table: try sink(Array(Self.table(list, hasColor: hasColor).utf8))
        }
    }

    private static func table(_ list: TermList, hasColor: Bool) -> String {
        guard !list.terms.isEmpty else { return "no term found\n" }
        let width = list.terms.flatMap(\.translations).map { String($0.count).count }.max() ?? 0
        return list.terms.map { term -> String in
            let (open, close) = hasColor ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
            var lines = ["\(open)\(term.text)\(close)  \(term.count)"]
            for translation in term.translations {
                let count = String(translation.count)
                lines.append(
                    "  " + String(repeating: " ", count: width - count.count) + count + "  " + translation.text
                )
            }
            if let example = term.translations.first?.examples.first {
                let marking = HitMarking(hasColor: hasColor)
                lines.append("    " + marking.marked(example.source, [example.sourceSpan], []))
                lines.append("    " + marking.marked(example.target, [], [example.targetSpan]))
            }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }
}

extension JSONValue {
    fileprivate init(_ list: TermList) {
        self = .object([
            ("source", .string(list.source.code)),
            ("target", .string(list.target.code)),
            ("terms", .array(list.terms.map(JSONValue.init))),
        ])
    }

    private init(_ term: Term) {
        self = .object([
            ("term", .string(term.text)),
            ("units", .integer(term.count)),
            ("score", .number(term.score)),
            ("translations", .array(term.translations.map(JSONValue.init))),
        ])
    }

    private init(_ translation: Term.Translation) {
        self = .object([
            ("text", .string(translation.text)),
            ("units", .integer(translation.count)),
            ("examples", .array(translation.examples.map(JSONValue.init))),
        ])
    }

    private init(_ example: Term.Example) {
        self = .object([
            ("unit", .integer(Int(example.unit))),
            ("source", JSONValue(example.source, example.sourceSpan)),
            ("target", JSONValue(example.target, example.targetSpan)),
        ])
    }

    private init(_ text: String, _ span: TextSpan) {
        self = .object([("text", .string(text)), ("start", .integer(span.start)), ("end", .integer(span.end))])
    }
}
