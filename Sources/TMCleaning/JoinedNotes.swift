internal import TMBitext

/// Cuts a line of several notes.
enum JoinedNotes {
    /// Whether a line has more than one part.
    static func areSeveral(in text: String) -> Bool { text.unicodeScalars.contains(where: isSeparator) }

    /// The parts of a line between bars, bullets and wide spaces, trimmed; the whole line where it has none.
    static func parts(of text: String) -> [String] {
        let located = LocatedText(text)
        var parts: [String] = []
        var start = 0
        for (at, scalar) in located.scalars.enumerated() where isSeparator(scalar) {
            append(TextSpan(start: start, end: at), of: located, to: &parts)
            start = at + 1
        }
        append(TextSpan(start: start, end: located.scalars.count), of: located, to: &parts)
        return parts
    }

    private static func append(_ span: TextSpan, of text: LocatedText, to parts: inout [String]) {
        if let span = text.trimmed(span) { parts.append(text[span]) }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "|", "•", "·", "\t": true
        default: false
        }
    }
}
