/// What the traits of a document's segments add to the scores of their beads, in nats.
struct SegmentGains {
    private let source: [(deletion: Float, pair: Float)]
    private let target: [(deletion: Float, pair: Float)]

    init(_ traits: SegmentTraits, priors: ShapePriors) {
        let gains = SegmentTrait.allCases.map(priors.gains)
        source = traits.source.map { gains[$0.rawValue] }
        target = traits.target.map { gains[$0.rawValue] }
    }

    /// The sum over a bead's segments.
    func sum(_ source: Range<Int>, _ target: Range<Int>) -> Float {
        var sum: Float = 0
        if source.isEmpty || target.isEmpty {
            for segment in source { sum += self.source[segment].deletion }
            for segment in target { sum += self.target[segment].deletion }
        } else {
            for segment in source { sum += self.source[segment].pair }
            for segment in target { sum += self.target[segment].pair }
        }
        return sum
    }
}
