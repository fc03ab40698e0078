internal import TMBitext

/// Writes a translation with the inline codes of the text that it translates.
struct FilledContent {
    let document: XMLSource

    /// The content of a target: the translation between the white space and the codes that stand around the text;
    /// `nil` where codes stand inside the text and the memory does not say where in the translation they belong.
    func bytes(_ filling: Filling, for content: InlineContent) -> [UInt8]? {
        guard let inside = inside(filling, for: content) else { return nil }
        return Array(document.bytes[content.before]) + inside + document.bytes[content.behind]
    }

    private func inside(_ filling: Filling, for content: InlineContent) -> [UInt8]? {
        let text = LocatedText(filling.text)
        guard let core = text.trimmed(TextSpan(start: 0, end: text.scalars.count)) else { return nil }
        guard !content.codes.isEmpty else { return Self.escaped(text[core]) }
        guard !filling.isRepaired, let places = places(of: filling.match, among: content.codes) else { return nil }
        var result: [UInt8] = []
        var at = core.start
        for (code, place) in zip(filling.match.targetCodes, places) {
            let offset = min(max(at, code.offset), core.end)
            result += Self.escaped(text[TextSpan(start: at, end: offset)]) + document.bytes[place]
            at = offset
        }
        return result + Self.escaped(text[TextSpan(start: at, end: core.end)])
    }

    /// Where the document has the codes of a match's target, in the target's order; `nil` where the three texts do not have
    /// the same codes.
    private func places(of match: Match, among codes: [InlineContent.Code]) -> [Range<Int>]? {
        guard match.sourceCodes.map(\.markup).sorted() == codes.map(\.code.markup).sorted() else { return nil }
        var left = Dictionary(grouping: codes, by: \.code.markup)
        var places: [Range<Int>] = []
        for code in match.targetCodes {
            guard let known = left[code.markup]?.first else { return nil }
            left[code.markup]?.removeFirst()
            places.append(known.place)
        }
        return places.count == codes.count ? places : nil
    }

    /// A text as it stands between tags.
    static func escaped(_ text: String) -> [UInt8] {
        var output = XMLOutput()
        output.append(text: text)
        return output.bytes
    }
}
