internal import TMBitext
internal import TMInterchange
internal import TMSegmentation

/// A plain text whose sentences can be filled in place. A translation of another text than the sentence stands behind its
/// score in brackets: `[87%] …`, `[87% repaired] …`.
struct TranslatableText: TranslatableDocument {
    let segments: [DocumentSegment]
    let languages: (source: Language, target: Language)

    private let text: LocatedText
    private let sentences: [Segment]

    init(_ text: String, segmenter: Segmenter, languages: (source: Language, target: Language)) {
        self.text = LocatedText(text)
        self.languages = languages
        sentences = segmenter.segments(of: text)
        segments = sentences.map {
            DocumentSegment(text: $0.text, source: languages.source, target: languages.target)
        }
    }

    func filled(with proposals: [Proposal]) -> FilledDocument {
        var result = ""
        var at = 0
        for (sentence, proposal) in zip(sentences, proposals) {
            guard let filling = proposal.filling else { continue }
            result += text[TextSpan(start: at, end: sentence.span.start)] + Self.marked(filling)
            at = sentence.span.end
        }
        result += text[TextSpan(start: at, end: text.scalars.count)]
        return FilledDocument(bytes: Array(result.utf8), fillings: proposals.map(\.filling))
    }

    private static func marked(_ filling: Filling) -> String {
        if filling.isExact { return filling.text }
        return "[\(filling.match.score)%\(filling.isRepaired ? " repaired" : "")] " + filling.text
    }
}
