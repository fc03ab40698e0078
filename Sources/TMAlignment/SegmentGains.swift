/// What the traits and paragraphs of a document's segments add to the scores of their beads, in nats.
struct SegmentGains {
    private let source: Side
    private let target: Side

    private struct Side {
        let traits: [(deletion: Float, pair: Float)]
        let paragraphStarts: [Bool]
        let paragraphs: ParagraphPriors.Gains

        func deletion(_ segments: Range<Int>) -> Float { segments.reduce(0) { $0 + traits[$1].deletion } }

        func pair(_ segments: Range<Int>) -> Float {
            segments.reduce(0) { sum, segment in
                let joint: Float =
                    segment == segments.lowerBound
                    ? 0 : paragraphStarts[segment] ? paragraphs.parted : paragraphs.together
                return sum + traits[segment].pair + joint
            }
        }
    }

    init(_ traits: SegmentTraits, of document: AlignmentDocument, model: AlignmentModel) {
        let gains = SegmentTrait.allCases.map(model.priors.gains)
        let paragraphs = model.paragraphs.gains
        source = Side(
            traits: traits.source.map { gains[$0.rawValue] },
            paragraphStarts: document.source.paragraphStarts,
            paragraphs: paragraphs.source
        )
        target = Side(
            traits: traits.target.map { gains[$0.rawValue] },
            paragraphStarts: document.target.paragraphStarts,
            paragraphs: paragraphs.target
        )
    }

    /// What a run of source segments adds to a pair.
    func sourceOfPair(_ segments: Range<Int>) -> Float { source.pair(segments) }

    /// What a run of target segments adds to a pair.
    func targetOfPair(_ segments: Range<Int>) -> Float { target.pair(segments) }

    /// The sum over a bead's segments.
    func sum(_ source: Range<Int>, _ target: Range<Int>) -> Float {
        source.isEmpty || target.isEmpty
            ? self.source.deletion(source) + self.target.deletion(target)
            : sourceOfPair(source) + targetOfPair(target)
    }
}
