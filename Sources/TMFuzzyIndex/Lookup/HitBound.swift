/// What the units of a block can reach with what was found in them, four units at a time.
///
/// The same bound as `BlockBound.rank` in single precision, higher by what that may be off.
struct HitBound {
    private let missedTokens: Float
    private let mostEqual: Float
    private let rankPerToken: Float
    private let weightScale: Float
    private let missedWeight: Float
    private let mostShared: Float
    private let rankPerWeight: Float
    private let rank: Float

    /// Prepares the test whether units of a block reach a rank.
    ///
    /// - Parameters:
    ///   - missed: what was not counted in the block.
    ///   - mostEqual: the most of the query's tokens that a unit can have; each adds `rankPerToken` to the rank.
    ///   - mostShared: the most weight of trigrams that a unit can share; each 64th adds `rankPerWeight` to the rank.
    ///   - shift: how far weights are shifted down in what was found.
    init(
        missed: SearchStages.Missed,
        mostEqual: Int,
        rankPerToken: Double,
        mostShared: Int,
        rankPerWeight: Double,
        shift: Int,
        toReach rank: Double
    ) {
        (missedTokens, missedWeight) = (Float(missed.tokens), Float(missed.weight))
        (self.mostEqual, self.rankPerToken) = (Float(mostEqual), Float(rankPerToken))
        (self.mostShared, self.rankPerWeight) = (Float(mostShared), Float(rankPerWeight))
        weightScale = Float(1 << shift)
        self.rank = Float(rank) - Self.imprecision
    }

    /// More than the sum may be off: numbers up to 2²¹ in 24 binary digits, and ranks are rounded down.
    private static let imprecision: Float = 2

    /// Which of four units, in which something was found, can reach the rank.
    @inline(__always)
    func reaches(_ hits: SIMD4<UInt32>) -> SIMDMask<SIMD4<Int32>> {
        let tokens = Self.float(hits & HitCounter.tokenMask) + missedTokens
        let weight = Self.float(hits &>> HitCounter.tokenBits) * weightScale + missedWeight
        let equal = tokens.replacing(with: mostEqual, where: tokens .> mostEqual)
        let shared = weight.replacing(with: mostShared, where: weight .> mostShared)
        return (equal * rankPerToken + shared * rankPerWeight .>= rank) .& (hits .!= 0)
    }

    /// Numbers below 2²³: as the fraction of a number from there on, less 2²³.
    @inline(__always)
    private static func float(_ numbers: SIMD4<UInt32>) -> SIMD4<Float> {
        unsafeBitCast(numbers | 0x4B00_0000, to: SIMD4<Float>.self) - 8_388_608
    }
}
