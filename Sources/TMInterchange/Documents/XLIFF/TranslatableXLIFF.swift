internal import TMBitext

/// An XLIFF file, version 1.2, 2.0 or 2.1, whose segments can be filled in place.
///
/// Filled are segments without a translation that nothing locks (`translate="no"`, `approved`, a state of work done). In 1.2
/// a target that is filled has the state `needs-review-translation` and the qualifier `exact-match` or `fuzzy-match`, and
/// suggestions stand in `alt-trans`; in 2.x a segment that is filled has the state `translated` with such a sub-state, and
/// suggestions stand in `mtc:matches`. Nothing is ever approved or final. Inline codes of the text stand in its translation as
/// well; where they stand inside the text and the memory does not know their places, the match is a suggestion only.
public struct TranslatableXLIFF: TranslatableDocument {
    /// The texts of its units, in order; those that are not to be translated are left out.
    public let segments: [DocumentSegment]

    private let text: EncodedText
    private let document: XMLSource
    private let units: [XLIFFUnitSpan]
    private let finder: XLIFFUnits

    /// Reads a file.
    ///
    /// - Throws: `InterchangeError` where it is not well-formed, no XLIFF, or in another encoding than UTF-8 and UTF-16.
    /// - Complexity: linear.
    public init(_ file: [UInt8]) throws(InterchangeError) {
        guard !file.isEmpty else { throw .empty }
        text = try EncodedText(file, encoding: TextEncoding(head: Array(file.prefix(TextEncoding.inspected))))
        document = try XMLSource(text.bytes)
        finder = try XLIFFUnits(document)
        units = finder.units
        segments = units.flatMap { unit in
            unit.segments.map { segment in
                DocumentSegment(
                    text: segment.content.text,
                    source: unit.source,
                    target: unit.target,
                    isOpen: segment.isOpen,
                    run: unit.file
                )
            }
        }
    }

    /// The file with translations and suggestions in it. Complexity: linear.
    public func filled(with proposals: [Proposal]) -> FilledDocument {
        var splices: [Splice] = []
        var fillings: [Filling?] = []
        var rest = proposals[...]
        for unit in units {
            let own = zip(unit.segments, rest.prefix(unit.segments.count)).map { $0.isOpen ? $1 : Proposal() }
            rest = rest.dropFirst(unit.segments.count)
            let filled = change(unit, own)
            splices += filled.splices
            fillings += filled.fillings
        }
        splices.sort { $0.range.lowerBound < $1.range.lowerBound }
        return FilledDocument(bytes: text.file(document.bytes.spliced(splices)), fillings: fillings)
    }

    private func change(_ unit: XLIFFUnitSpan, _ proposals: [Proposal]) -> UnitFilling {
        guard proposals.contains(where: { !$0.matches.isEmpty }) else {
            return UnitFilling(fillings: proposals.map { _ in nil })
        }
        if finder.isSecond {
            return SecondXLIFFFiller(document: document, finder: finder, unit: unit, proposals: proposals).filling
        }
        return FirstXLIFFFiller(document: document, finder: finder, unit: unit, proposals: proposals).filling
    }
}
