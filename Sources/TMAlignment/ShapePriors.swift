import Foundation
public import TMBitext

/// How probable each shape of bead is before any word is read.
public struct ShapePriors: Sendable {
    /// The shapes the aligner tries, in the order of every array that goes by shape.
    public static let shapes: [BeadShape] = [
        BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1), BeadShape(source: 1, target: 1),
        BeadShape(source: 1, target: 2), BeadShape(source: 2, target: 1), BeadShape(source: 2, target: 2),
        BeadShape(source: 1, target: 3), BeadShape(source: 3, target: 1), BeadShape(source: 2, target: 3),
        BeadShape(source: 3, target: 2),
    ]

    /// The most segments a bead has on one side.
    public static let longestSide = 3

    /// The probability of each shape; the sum is 1.
    public private(set) var probabilities: [Double]

    /// What newspapers' twins show before anything is learned.
    public init() {
        probabilities = [0.06, 0.06, 0.74, 0.05, 0.05, 0.01, 0.01, 0.01, 0.005, 0.005]
    }

    /// The priors after a batch whose beads were expected in these numbers, by shape. The present priors count as
    /// `strength` beads.
    public func learned(from expectedCounts: [Double], strength: Double) -> ShapePriors {
        var result = self
        let total = expectedCounts.reduce(strength, +)
        result.probabilities = zip(probabilities, expectedCounts).map { ($0 * strength + $1) / total }
        return result
    }

    /// The logarithms of the probabilities.
    var logarithms: [Float] { probabilities.map { Float(log($0)) } }
}
