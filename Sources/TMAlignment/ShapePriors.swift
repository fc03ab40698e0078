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

    /// The most segments a bead has on one side.
    static let longestSide = 3

    /// The probability of each shape; the sum is 1. At first, what newspapers' twins show before anything is learned.
    private(set) var probabilities = [0.08, 0.08, 0.752, 0.04, 0.04, 0.002, 0.002, 0.002, 0.001, 0.001]

    /// The probability that a segment that repeats in the batch has no counterpart.
    private(set) var repeatedDeletion = 0.9

    /// The priors after a batch; the present ones count as some beads.
    func learned(from counts: Counts) -> ShapePriors {
        var result = self
        let total = counts.shapes.reduce(Self.strength, +)
        result.probabilities = zip(probabilities, counts.shapes).map { ($0 * Self.strength + $1) / total }
        let repeated = counts.repeated + Self.repeatedStrength
        result.repeatedDeletion = (repeatedDeletion * Self.repeatedStrength + counts.repeatedDeletions) / repeated
        return result
    }

    private static let strength = 100.0
    private static let repeatedStrength = 30.0

    /// The logarithms of the probabilities.
    var logarithms: [Float] { probabilities.map { Float(log($0)) } }

    /// What a bead gains for each segment that repeats, in nats: deletions much, others less than nothing.
    var repeatedGains: (deletion: Float, pair: Float) {
        let usual = deletion
        return (Float(log(repeatedDeletion / usual)), Float(log((1 - repeatedDeletion) / (1 - usual))))
    }

    /// The probability that a segment has no counterpart.
    private var deletion: Double {
        var (deleted, all) = (0.0, 0.0)
        for (shape, probability) in zip(Self.shapes, probabilities) {
            all += probability * Double(shape.source + shape.target)
            if shape.source == 0 || shape.target == 0 { deleted += probability }
        }
        return deleted / all
    }

    /// How many beads of each shape are expected, how many segments repeat and how many of these stand alone.
    struct Counts: Sendable {
        var shapes = [Double](repeating: 0, count: ShapePriors.shapes.count)
        var repeated = 0.0
        var repeatedDeletions = 0.0

        mutating func add(_ other: Counts) {
            for number in shapes.indices { shapes[number] += other.shapes[number] }
            repeated += other.repeated
            repeatedDeletions += other.repeatedDeletions
        }
    }
}
