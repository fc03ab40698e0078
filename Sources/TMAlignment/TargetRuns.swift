/// The runs of one, two and three target segments that end with each target segment, shortest first.
struct TargetRuns {
    /// The number of each run's words.
    let wordCounts: [Int]

    /// By segment and familiarity: how much support gains against each run, as ``BaseRatios/gains(count:)`` says.
    let gains: [RunProducts.Lanes]

    /// The number of familiarities.
    static let familiarities = BaseRatios.Familiarities.scalarCount

    /// Complexity: linear in the segments.
    init(of text: AlignmentText, ratios: BaseRatios) {
        wordCounts = (0..<text.count).flatMap { segment in
            (0..<Self.runs).map { text.starts[segment + 1] - text.starts[max(0, segment - $0)] }
        }
        gains = stride(from: 0, to: wordCounts.count, by: Self.runs).flatMap { [wordCounts] first in
            ratios.gains(counts: wordCounts[first..<(first + Self.runs)])
        }
    }

    private static let runs = ShapePriors.longestSide
}
