/// Adds up, for each unit, what the essential words and trigrams of a query find in it.
///
/// One 32-bit number a unit: in the low 12 bits how many of the query's tokens the unit holds at most, above them the
/// weight of the essential trigrams that it shares at most, scaled down and rounded up to fit. Sums that would not fit
/// stay at the greatest number, which claims the most.
struct HitCounter {
    /// The bits of a sum that hold the number of tokens.
    static let tokenBits: UInt32 = 12

    /// These bits.
    static let tokenMask: UInt32 = 1 << tokenBits - 1

    /// The most tokens of a query that can be counted.
    static let mostTokens = 1 << Int(tokenBits) - 1

    /// How far weights are shifted down.
    let shift: Int

    init(total: Int) {
        shift = max(0, Int.bitWidth - max(0, total).leadingZeroBitCount - 16)
    }

    /// What a number of tokens and a weight add.
    func gain(tokens: Int, weight: Int) -> UInt32 {
        let scaled = (weight + (1 << shift) - 1) >> shift
        return UInt32(min(scaled, 1 << 20 - 1)) << Self.tokenBits | UInt32(tokens)
    }

    /// The number of tokens in a sum.
    @inline(__always)
    static func tokens(_ sum: UInt32) -> Int {
        Int(sum & tokenMask)
    }

    /// The weight in a sum, scaled.
    @inline(__always)
    static func scaledWeight(_ sum: UInt32) -> UInt32 {
        sum >> tokenBits
    }

    /// The sum of two.
    @inline(__always)
    static func sum(_ one: UInt32, _ other: UInt32) -> UInt32 {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
