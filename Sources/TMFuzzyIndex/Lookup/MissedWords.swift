/// The query's words that are not looked for, counted from a unit's summary.
struct MissedWords {
    /// The tokens that may stand in any unit.
    private var everywhere = 0

    /// All tokens.
    private(set) var all = 0

    private var frequent = BitCounts()
    private var others = BitCounts()

    /// Adds a word that the query has `count` times, and that was not added before.
    mutating func add(_ word: UInt32, count: Int) {
        all += count
        everywhere +=
            word < 64
            ? frequent.add(count, toBit: Int(word)) : others.add(count, toBit: UnitSummary.otherBit(of: word))
    }

    /// How many of the query's tokens a unit can hold.
    @inline(__always)
    func most(in unit: UnitSummary) -> Int {
        everywhere &+ frequent.sum(over: unit.frequentWords) &+ others.sum(over: unit.otherWords)
    }
}

/// A number from 0 to 7 for each of 64 bits, kept as binary digits, so that sums over some bits take few steps.
private struct BitCounts {
    private var ones: UInt64 = 0
    private var twos: UInt64 = 0
    private var fours: UInt64 = 0

    /// Adds to the number of a bit. Returns what goes beyond 7.
    mutating func add(_ count: Int, toBit bit: Int) -> Int {
        let bit = UInt64(bit)
        let known = (ones >> bit & 1) + 2 * (twos >> bit & 1) + 4 * (fours >> bit & 1)
        let sum = Int(known) + count
        let kept = UInt64(min(7, sum))
        ones = ones & ~(1 << bit) | (kept & 1) << bit
        twos = twos & ~(1 << bit) | (kept >> 1 & 1) << bit
        fours = fours & ~(1 << bit) | (kept >> 2 & 1) << bit
        return sum - Int(kept)
    }

    /// The numbers of some bits, added up.
    @inline(__always)
    func sum(over bits: UInt64) -> Int {
        let sum = (ones & bits).nonzeroBitCount
        guard twos | fours != 0 else { return sum }
        return sum &+ 2 &* (twos & bits).nonzeroBitCount &+ 4 &* (fours & bits).nonzeroBitCount
    }
}
