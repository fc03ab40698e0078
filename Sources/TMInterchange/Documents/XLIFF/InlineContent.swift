internal import TMBitext

/// The content of a `source` or `mrk` element: its text, and where its inline codes and the edges of the text stand.
struct InlineContent: Sendable {
    /// A code, as the document writes it.
    struct Code: Sendable {
        /// The code as ``InlineText`` writes it, to compare with those of a memory, and its place in the text.
        var code: InlineCode

        /// Where the document has it.
        var place: Range<Int>
    }

    /// The text in NFC, without codes and without white space at its ends.
    private(set) var text = ""

    /// The codes, where one stands inside the text; none where all stand before or behind it.
    private(set) var codes: [Code] = []

    /// What comes before text and codes: white space, and all codes before the text where none stands inside it.
    private(set) var before: Range<Int>

    /// What comes behind them.
    private(set) var behind: Range<Int>

    /// Whether there is neither text nor code: nothing but white space.
    private(set) var isBlank = true

    /// Reads a range of a document; `nil` where it refers to entities that are not known.
    ///
    /// - Parameter isPart: whether an element of this name is a part of the content that is no code: a `mrk` that
    ///   divides it into segments.
    /// - Complexity: linear.
    init?(_ document: XMLSource, _ range: Range<Int>, isPart: @escaping (XMLToken) -> Bool = { _ in false }) {
        var reader = InlineReader(document, isPart: isPart)
        guard reader.read(range) else { return nil }
        (before, behind) = (range, range.upperBound..<range.upperBound)
        let whole = reader.content
        isBlank = whole.codes.isEmpty && reader.edges == nil
        let located = LocatedText(whole.text)
        guard var edges = reader.edges, let core = located.trimmed(TextSpan(start: 0, end: located.scalars.count))
        else { return }
        text = located[core]
        if reader.places.contains(where: edges.overlaps) {
            codes = zip(whole.codes, reader.places).map { code, place in
                Code(code: InlineCode(offset: max(0, code.offset - core.start), markup: code.markup), place: place)
            }
            for place in reader.places {
                edges = min(edges.lowerBound, place.lowerBound)..<max(edges.upperBound, place.upperBound)
            }
        }
        before = range.lowerBound..<edges.lowerBound
        behind = edges.upperBound..<range.upperBound
    }
}
