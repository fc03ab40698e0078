/// Gathers the text of a line, white space folded.
struct LineBuilder {
    private var scalars: [Unicode.Scalar] = []
    private var letters = 0
    private var linkedLetters = 0
    private var spaceIsDue = false

    /// Whether the last element that ended touches the one that began, so that they may be words of their own.
    var isSeam = false

    var isEmpty: Bool { scalars.isEmpty }

    /// The last scalar, unless white space follows it.
    var last: Unicode.Scalar? { spaceIsDue ? nil : scalars.last }

    mutating func append(_ scalar: Unicode.Scalar, isLinked: Bool) {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{C}": spaceIsDue = !scalars.isEmpty
        case "\u{AD}": break
        default:
            if spaceIsDue { scalars.append(" ") }
            spaceIsDue = false
            scalars.append(scalar)
            guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else { return }
            letters += 1
            if isLinked { linkedLetters += 1 }
        }
    }

    /// The line; `nil` where it shows nothing. Begins the next one.
    mutating func finish(element: Int, heading: Int) -> HTMLLine? {
        defer { self = LineBuilder() }
        let isSpace: (Unicode.Scalar) -> Bool = {
            $0.properties.isWhitespace || $0.value == 0x200B || $0.value == 0xFEFF
        }
        let front = scalars.drop(while: isSpace)
        let shown = front.prefix(front.count - front.reversed().prefix(while: isSpace).count)
        guard !shown.isEmpty else { return nil }
        let words = LineWords(shown)
        return HTMLLine(
            text: String(String.UnicodeScalarView(shown)),
            element: element,
            linkShare: letters == 0 ? 0 : Double(linkedLetters) / Double(letters),
            heading: heading,
            words: words.count,
            endsSentence: words.endsSentence,
            hasFunctionWord: words.hasFunctionWord
        )
    }
}
