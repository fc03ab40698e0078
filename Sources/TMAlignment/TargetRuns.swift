/// The runs of one, two and three target segments that end with each target segment, shortest first.
struct TargetRuns {
    /// The number of each run's words.
    let wordCounts: [Int]

    /// For each run, by familiarity, how much support gains against it: ``BaseRatios/gains(count:)``.
    let gains: [Float]

    /// The number of gains of a run.
    static let stride = BaseRatios.Familiarities.scalarCount

    /// Complexity: linear in the segments.
    init(of text: AlignmentText, ratios: BaseRatios) {
        wordCounts = (0..<text.count).flatMap { segment in
            (0..<ShapePriors.longestSide).map { text.starts[segment + 1] - text.starts[max(0, segment - $0)] }
        }
        gains = wordCounts.flatMap { count in
            let gains = ratios.gains(count: count)
            return gains.indices.map { gains[$0] }
        }
    }
}
