import Foundation
internal import TMBitext

/// How probable each shape of bead is before any word is read.
struct ShapePriors: Sendable {
    /// The shapes the aligner tries, in the order of every array that goes by shape.
    static let shapes: [BeadShape] = [
        BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1), BeadShape(source: 1, target: 1),
        BeadShape(source: 1, target: 2), BeadShape(source: 2, target: 1), BeadShape(source: 2, target: 2),
        BeadShape(source: 1, target: 3), BeadShape(source: 3, target: 1), BeadShape(source: 2, target: 3),
        BeadShape(source: 3, target: 2),
    ]

    /// The places of the first shapes: a segment alone on either side, and a pair of one segment each.
    static let (sourceAlone, targetAlone, onePair) = (0, 1, 2)

    /// The most segments a bead has on one side.
    static let longestSide = 3

    /// The probability of each shape; the sum is 1. At first, what newspapers' twins show before anything is learned.
    private(set) var probabilities = [0.08, 0.08, 0.752, 0.04, 0.04, 0.002, 0.002, 0.002, 0.001, 0.001]

    /// The probability that a segment with a trait has no counterpart; running text's follows from the shapes.
    private var deletions: [SegmentTrait: Double] = [.headline: 0.5, .repeated: 0.9]

    /// The priors after a batch; the present ones count as some beads.
    func learned(from counts: Counts) -> ShapePriors {
        var result = self
        let total = counts.shapes.reduce(Self.strength, +)
        result.probabilities = zip(probabilities, counts.shapes).map { ($0 * Self.strength + $1) / total }
        for (trait, probability) in deletions {
            let all = counts.segments[trait.rawValue] + Self.traitStrength
            result.deletions[trait] = (probability * Self.traitStrength + counts.deletions[trait.rawValue]) / all
        }
        return result
    }

    private static let strength = 100.0
    private static let traitStrength = 30.0

    /// The logarithms of the probabilities.
    var logarithms: [Float] { probabilities.map { Float(log($0)) } }

    /// What a bead gains for each segment with a trait, in nats: as a deletion, and with text on both sides.
    func gains(for trait: SegmentTrait) -> (deletion: Float, pair: Float) {
        guard let deletion = deletions[trait] else { return (0, 0) }
        let usual = usualDeletion
        return (Float(log(deletion / usual)), Float(log((1 - deletion) / (1 - usual))))
    }

    /// The probability that a segment has no counterpart.
    private var usualDeletion: Double {
        var (deleted, all) = (0.0, 0.0)
        for (shape, probability) in zip(Self.shapes, probabilities) {
            all += probability * Double(shape.source + shape.target)
            if shape.source == 0 || shape.target == 0 { deleted += probability }
        }
        return deleted / all
    }

    /// How many beads of each shape are expected, how many segments have each trait and how many of these stand alone.
    struct Counts: Sendable {
        var shapes = [Double](repeating: 0, count: ShapePriors.shapes.count)
        private(set) var segments = [Double](repeating: 0, count: SegmentTrait.allCases.count)
        private(set) var deletions = [Double](repeating: 0, count: SegmentTrait.allCases.count)

        mutating func add(_ trait: SegmentTrait, isDeleted: Bool, count: Double = 1) {
            segments[trait.rawValue] += count
            if isDeleted { deletions[trait.rawValue] += count }
        }

        mutating func add(_ other: Counts) {
            for number in shapes.indices { shapes[number] += other.shapes[number] }
            for trait in SegmentTrait.allCases.indices {
                segments[trait] += other.segments[trait]
                deletions[trait] += other.deletions[trait]
            }
        }
    }
}
