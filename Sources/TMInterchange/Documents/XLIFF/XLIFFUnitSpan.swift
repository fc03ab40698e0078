internal import TMBitext

/// A `trans-unit` (XLIFF 1.2) or `unit` (2.x) of a document, by its places.
struct XLIFFUnitSpan: Sendable {
    /// A text of the unit, and where its translation belongs.
    struct Segment: Sendable {
        /// The element that holds the text: `source`, or the `mrk` of a divided text.
        var source: XMLElementSpan

        /// Its text and codes.
        var content: InlineContent

        /// The element that holds its translation, where there is one: a `mrk` where the target is divided as well.
        var target: XMLElementSpan?

        /// Whether it may be filled.
        var isOpen: Bool

        /// The `segment` that it belongs to (2.x), the unit itself in 1.2.
        var holder: XMLElementSpan
    }

    /// The unit.
    var element: XMLElementSpan

    /// Its texts that are not empty.
    var segments: [Segment]

    /// The source as segments (1.2), where the text is divided.
    var dividedSource: XMLElementSpan?

    /// The languages of the file.
    var source: Language?
    var target: Language?

    /// The languages' tags, as the file writes them.
    var sourceTag: String?
    var targetTag: String?

    /// Which `file` it is in, from 0.
    var file: Int
}
