internal import TMBitext
internal import TMStore

extension PreparedArticle {
    /// The sentences as a page cache keeps them: whether the first is the headline, then on a line each its paragraph,
    /// where it starts, and its text. No sentence goes over a line's end.
    var sentences: String {
        var text = hasHeadline ? "headline\n" : "\n"
        for segment in segments { text += "\(segment.paragraph) \(segment.span.start) \(segment.text)\n" }
        return text
    }

    /// The article as a page cache gives it back. Complexity: linear.
    init(_ article: CachedArticle, sentences: String) {
        let lines = sentences.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        self.init(
            reference: article.reference,
            language: article.language,
            hasHeadline: lines[0].isEmpty == false,
            segments: lines.dropFirst().compactMap(Self.segment)
        )
    }

    private static func segment(_ line: Substring.UTF8View) -> Segment? {
        let cells = line.split(separator: UInt8(ascii: " "), maxSplits: 2).map { String(Substring($0)) }
        guard cells.count == 3, let paragraph = Int(cells[0]), let start = Int(cells[1]) else { return nil }
        let span = TextSpan(start: start, end: start + cells[2].unicodeScalars.count)
        return Segment(span: span, paragraph: paragraph, text: cells[2])
    }
}
