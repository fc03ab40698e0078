internal import Foundation
internal import TMBitext
internal import TMWorkflows

/// The reasons for a bead as lines of text, and as JSON.
enum ExplanationRendering {
    /// Lines without their ends: the parts of the score, in nats, then the words that speak for the bead.
    static func lines(_ explanation: BeadExplanation, of bead: Bead, languages: LanguagePair) -> [String] {
        let parts = [
            ("shape", explanation.shape), ("segments", explanation.segments), ("lengths", explanation.lengths),
            ("words", explanation.words),
        ].filter { $0.1 != 0 }.map { "\($0) \(signed($1))" }.joined(separator: ", ")
        var lines = ["score \(signed(explanation.score)) = \(parts)"]
        for kind in [BeadExplanation.WordPair.Kind.number, .name, .word] {
            let pairs = explanation.pairs.filter { $0.kind == kind }.map(text)
            if !pairs.isEmpty { lines.append("\(kind.rawValue)s: \(pairs.joined(separator: ", "))") }
        }
        if let nearest = explanation.nearest {
            let side = bead.target.isEmpty ? languages.target : languages.source
            lines.append("alone: nearest is \(side.code) \(nearest.segment), score \(signed(nearest.score))")
        } else if bead.isDeletion {
            lines.append("alone: the other side is empty")
        }
        return lines
    }

    static func json(_ explanation: BeadExplanation, languages: LanguagePair) -> JSONValue {
        .object([
            ("score", number(explanation.score)), ("shape", number(explanation.shape)),
            ("segments", number(explanation.segments)), ("lengths", number(explanation.lengths)),
            ("words", number(explanation.words)),
            (
                "pairs",
                .array(
                    explanation.pairs.map { pair in
                        .object([
                            (languages.source.code, .string(pair.source)),
                            (languages.target.code, .string(pair.target)),
                            ("kind", .string(pair.kind.rawValue)), ("probability", number(pair.probability)),
                            ("gain", number(pair.gain)),
                        ])
                    }
                )
            ),
            (
                "nearest",
                explanation.nearest.map {
                    .object([("segment", .integer($0.segment)), ("score", number($0.score))])
                } ?? .null
            ),
        ])
    }

    private static func text(_ pair: BeadExplanation.WordPair) -> String {
        let words = pair.source == pair.target ? pair.source : "\(pair.source)–\(pair.target)"
        return "\(words) \(signed(pair.gain))"
    }

    private static func signed(_ value: Double) -> String {
        (value < 0 ? "−" : "+") + String(format: "%.1f", abs(value))
    }

    private static func number(_ value: Double) -> JSONValue { .number((value * 1_000).rounded() / 1_000) }
}
