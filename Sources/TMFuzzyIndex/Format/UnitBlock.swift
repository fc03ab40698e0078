/// What 512 units that follow one another have in common; neighbours are alike, as units are sorted by both numbers.
struct UnitBlock: Equatable {
    /// The number of units of a block.
    static let unitCount = 1 << shift

    /// The logarithm of `unitCount`.
    static let shift = 9

    /// The fewest tokens of a unit.
    var fewestTokens: UInt32

    /// The most tokens of a unit.
    var mostTokens: UInt32

    /// The least weight of a unit's trigrams.
    var leastTotal: UInt32

    /// The greatest weight of a unit's trigrams.
    var greatestTotal: UInt32
}
