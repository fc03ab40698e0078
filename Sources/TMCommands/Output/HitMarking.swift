internal import TMBitext
internal import TMWorkflows

/// Marks in a text what a search found, and what translates it: by colour, or by `[found]` and `{counterpart}`.
struct HitMarking {
    let hasColor: Bool

    func marked(_ side: ConcordanceHit.Side) -> String {
        marked(side.variant.text, side.found, side.counterparts)
    }

    func marked(_ text: String, _ found: [TextSpan], _ counterparts: [TextSpan]) -> String {
        let text = LocatedText(text)
        let marks =
            found.map { ($0, hasColor ? ("\u{1B}[1;33m", "\u{1B}[0m") : ("[", "]")) }
            + counterparts.map { ($0, hasColor ? ("\u{1B}[1;36m", "\u{1B}[0m") : ("{", "}")) }
        var result = ""
        var at = 0
        for (span, (open, close)) in marks.sorted(by: { $0.0.start < $1.0.start }) {
            result += text[TextSpan(start: at, end: span.start)] + open + text[span] + close
            at = span.end
        }
        return result + text[TextSpan(start: at, end: text.scalars.count)]
    }
}
