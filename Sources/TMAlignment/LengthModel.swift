import Foundation

/// How likely two lengths are for texts that translate each other, against lengths of unrelated texts: a Gaussian on
/// the logarithm of their ratio (after Gale & Church 1993), wider for short texts.
public struct LengthModel: Sendable {
    /// The mean of the logarithm of target length over source length.
    public var mean: Float

    /// The variance for long texts.
    public var variance: Float

    /// What a text of one letter adds to the variance; a text of n letters adds an n-th of it.
    public var shortTextVariance: Float

    /// The variance between unrelated texts.
    public var backgroundVariance: Float

    /// Creates a model; the numbers before anything is learned.
    public init(
        mean: Float = 0,
        variance: Float = 0.03,
        shortTextVariance: Float = 1.2,
        backgroundVariance: Float = 0.6
    ) {
        self.mean = mean
        self.variance = variance
        self.shortTextVariance = shortTextVariance
        self.backgroundVariance = backgroundVariance
    }

    /// The logarithm of the likelihood ratio, in nats: positive where the lengths speak for translation.
    public func score(source: Float, target: Float) -> Float {
        let deviation = log(target / source) - mean
        let expected = variance + shortTextVariance / min(source, target)
        let background = backgroundVariance + expected
        return 0.5 * (log(background / expected) - deviation * deviation * (1 / expected - 1 / background))
    }
}
