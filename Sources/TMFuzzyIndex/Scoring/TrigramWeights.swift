internal import Foundation

/// How much each trigram says: its inverse document frequency over the segments of one language of a memory.
///
/// A trigram that stands in `f` of `n` segments weighs `ln(1 + (n + 1) / (f + 1))`, kept as a whole number of 64ths so
/// that sums are exact in any order. One that stands in no segment weighs as with `f = 0`. The weights are frozen when
/// an index is built; units added later are scored by them too.
public struct TrigramWeights: Sendable {
    /// The weight of a trigram in none of the segments, in 64ths.
    public let unseen: UInt32

    private let weights: [Trigram: UInt32]

    /// Weighs the trigrams that stand in `frequencies[trigram]` of `segmentCount` segments.
    public init(segmentCount: Int, frequencies: [Trigram: Int]) {
        unseen = Self.weight(frequency: 0, segmentCount: segmentCount)
        weights = frequencies.mapValues { Self.weight(frequency: $0, segmentCount: segmentCount) }
    }

    /// Weights that were frozen before.
    init(_ weights: [Trigram: UInt32], unseen: UInt32) {
        self.weights = weights
        self.unseen = unseen
    }

    /// The weight of a trigram, in 64ths, at least 1.
    public func weight(of trigram: Trigram) -> UInt32 {
        weights[trigram] ?? unseen
    }

    /// The weight of a trigram in `frequency` of `segmentCount` segments, in 64ths.
    static func weight(frequency: Int, segmentCount: Int) -> UInt32 {
        UInt32((64 * log(1 + Double(segmentCount + 1) / Double(frequency + 1))).rounded())
    }
}
