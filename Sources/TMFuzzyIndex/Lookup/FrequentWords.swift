/// The query's words that are not looked for, counted from a unit's summary where they are among the 64 most frequent
/// words of the memory.
struct FrequentWords {
    /// The tokens that may stand in any unit.
    private var everywhere = 0

    /// All tokens.
    private(set) var all = 0

    /// The words whose number of occurrences in the query, up to 7, has a 1, a 2 and a 4 in it.
    private var ones: UInt64 = 0
    private var twos: UInt64 = 0
    private var fours: UInt64 = 0

    /// Adds a word that the query has `count` times, and that was not added before.
    mutating func add(_ word: UInt32, count: Int) {
        all += count
        guard word < 64 else {
            everywhere += count
            return
        }
        let counted = UInt64(min(7, count))
        everywhere += count - Int(counted)
        ones |= (counted & 1) << UInt64(word)
        twos |= (counted >> 1 & 1) << UInt64(word)
        fours |= (counted >> 2 & 1) << UInt64(word)
    }

    /// How many of the query's tokens a unit with these frequent words can hold.
    @inline(__always)
    func most(in frequentWords: UInt64) -> Int {
        let most = everywhere &+ (ones & frequentWords).nonzeroBitCount
        guard twos | fours != 0 else { return most }
        return most &+ 2 &* (twos & frequentWords).nonzeroBitCount &+ 4 &* (fours & frequentWords).nonzeroBitCount
    }
}
