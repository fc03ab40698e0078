import Foundation

/// How likely two lengths are for texts that translate each other, against lengths of unrelated texts: a Gaussian on
/// the logarithm of their ratio (after Gale & Church 1993), wider for short texts.
struct LengthModel: Sendable {
    /// The mean of the logarithm of target length over source length.
    var mean: Float = 0

    /// The variance for long texts.
    var variance: Float = 0.03

    /// What a text of one letter adds to the variance; a text of n letters adds an n-th of it.
    var shortTextVariance: Float = 1.2

    /// The variance between unrelated texts.
    var backgroundVariance: Float = 0.6

    /// The logarithm of the likelihood ratio, in nats: positive where the lengths speak for translation.
    func score(source: Float, target: Float) -> Float {
        score(source: measure(source), target: measure(target))
    }

    /// The same for lengths that are measured, without a logarithm.
    @inline(__always)
    func score(source: Measure, target: Measure) -> Float {
        let shorter = source.length < target.length ? source : target
        let deviation = target.logarithm - source.logarithm - mean
        return shorter.gain - deviation * deviation * shorter.precision
    }

    /// What a length brings to every score with another.
    struct Measure: Sendable {
        fileprivate let length: Float
        fileprivate let logarithm: Float

        /// The score where it is the shorter one and the ratio is the mean, in nats.
        fileprivate let gain: Float

        /// Where it is the shorter one: what the square of the deviation takes away.
        fileprivate let precision: Float
    }

    /// Measures a length of at least 1.
    func measure(_ length: Float) -> Measure {
        let expected = variance(source: length, target: length)
        let background = backgroundVariance + expected
        return Measure(
            length: length,
            logarithm: log(length),
            gain: 0.5 * log(background / expected),
            precision: 0.5 * (1 / expected - 1 / background)
        )
    }

    private func variance(source: Float, target: Float) -> Float {
        variance + shortTextVariance / min(source, target)
    }

    /// The model after a batch whose beads' lengths were summed up under this model, which counts as some beads.
    func learned(from sums: Sums) -> LengthModel {
        var result = self
        result.mean = (sums.ratios + Self.strength * mean) / (sums.weight + Self.strength)
        result.variance = max(0.005, (sums.squares + Self.strength * variance) / (sums.weight + Self.strength))
        return result
    }

    private static let strength: Float = 20

    /// What beads say about lengths. A bead counts as much as its length lets it tell.
    struct Sums: Sendable {
        private(set) var weight: Float = 0
        private(set) var ratios: Float = 0
        private(set) var squares: Float = 0

        mutating func add(source: Float, target: Float, weight: Float, model: LengthModel) {
            let ratio = log(target / source)
            let share = weight * model.variance / model.variance(source: source, target: target)
            self.weight += share
            ratios += share * ratio
            squares +=
                share * (ratio - model.mean) * (ratio - model.mean)
                * model.variance / model.variance(source: source, target: target)
        }

        mutating func add(_ other: Sums) {
            weight += other.weight
            ratios += other.ratios
            squares += other.squares
        }
    }
}
