/// What runs of one, two and three segments of one side bring to every bead, looked up instead of added up.
struct SegmentRuns {
    /// By a run's last segment, for each run that ends there, shortest first: what it gains as a side of a pair, in
    /// nats.
    private var gains: [Float] = []

    /// The lengths, in the same order.
    private var lengths: [LengthModel.Measure] = []

    /// Complexity: linear in the segments.
    init(of text: AlignmentText, lengths model: LengthModel, gain: (Range<Int>) -> Float) {
        gains.reserveCapacity(text.count * Self.runs)
        lengths.reserveCapacity(text.count * Self.runs)
        for last in 0..<text.count {
            for count in 1...Self.runs {
                let run = max(0, last + 1 - count)..<(last + 1)
                gains.append(gain(run))
                lengths.append(model.measure(text.length(run)))
            }
        }
    }

    /// The gain of a run of `count` segments that ends before a segment.
    @inline(__always)
    func gain(before end: Int, count: Int) -> Float { gains[(end - 1) * Self.runs + count - 1] }

    /// The length of such a run.
    @inline(__always)
    func length(before end: Int, count: Int) -> LengthModel.Measure { lengths[(end - 1) * Self.runs + count - 1] }

    private static let runs = ShapePriors.longestSide
}
