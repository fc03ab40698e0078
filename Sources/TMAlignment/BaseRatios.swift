import Foundation

/// The ratios of words that no word of the other side supports, which most words of most runs are, and what support
/// adds to them. They depend on the word's familiarity and the other side's number of words alone, and are looked up.
struct BaseRatios: Sendable {
    /// How many words have each familiarity, or a number for each.
    typealias Familiarities = SIMD8<Float>

    /// By the other side's number of words: the logarithms, in nats.
    private let logarithms: [Familiarities]

    /// By the other side's number of words: the gains.
    private let gains: [Familiarities]

    private let indifference: Familiarities

    init(_ indifference: Indifference) {
        var shares = Familiarities(repeating: 1)
        for (familiarity, share) in indifference.shares.enumerated() { shares[familiarity] = share }
        self.indifference = shares
        logarithms = (0..<Self.limit).map { Self.logarithms(shares, count: $0) }
        gains = (0..<Self.limit).map { Self.gains(shares, count: $0) }
    }

    /// The logarithm of the product of the ratios of words without support, given how many have each familiarity, in
    /// nats.
    @inline(__always)
    func logarithm(of words: Familiarities, count: Int) -> Float {
        (words * (count < Self.limit ? logarithms[count] : Self.logarithms(indifference, count: count))).sum()
    }

    /// For each familiarity: a word's ratio is its ratio without support times 1 + gain · rarity · support.
    @inline(__always)
    private func gains(count: Int) -> Familiarities {
        count < Self.limit ? gains[count] : Self.gains(indifference, count: count)
    }

    /// For each familiarity: the gains against runs with so many words each.
    func gains(counts: some Collection<Int>) -> [RunProducts.Lanes] {
        var lanes = [RunProducts.Lanes](repeating: RunProducts.Lanes(), count: Familiarities.scalarCount)
        for (run, count) in counts.enumerated() {
            let gains = gains(count: count)
            for familiarity in lanes.indices { lanes[familiarity][run] = gains[familiarity] }
        }
        return lanes
    }

    private static func ratios(_ indifference: Familiarities, count: Int) -> Familiarities {
        indifference + (1 - indifference) * ExpectedWord.share(count: count)
    }

    private static func logarithms(_ indifference: Familiarities, count: Int) -> Familiarities {
        var ratios = ratios(indifference, count: count)
        for familiarity in ratios.indices { ratios[familiarity] = log(ratios[familiarity]) }
        return ratios
    }

    private static func gains(_ indifference: Familiarities, count: Int) -> Familiarities {
        (1 - indifference) * ExpectedWord.share(count: count) / ratios(indifference, count: count)
    }

    /// The numbers of words that are looked up.
    private static let limit = 512
}
