/// The query's words that are not looked for, counted from a unit's summary where they are among the 64 most frequent
/// words of the memory.
struct FrequentWords {
    /// The tokens that may stand in any unit.
    private var everywhere = 0

    /// All tokens.
    private(set) var all = 0

    /// The words that the query has.
    private var words: UInt64 = 0

    /// For each number of occurrences above one the words that the query has at least so often.
    private var repeated: [UInt64] = []

    /// Adds a word that the query has `count` times.
    mutating func add(_ word: UInt32, count: Int) {
        all += count
        guard count > 0, word < 64 else {
            everywhere += count
            return
        }
        words |= 1 << UInt64(word)
        while repeated.count < count - 1 { repeated.append(0) }
        for layer in 0..<count - 1 { repeated[layer] |= 1 << UInt64(word) }
    }

    /// How many of the query's tokens a unit with these frequent words can hold.
    @inline(__always)
    func most(in frequentWords: UInt64) -> Int {
        var most = everywhere &+ (words & frequentWords).nonzeroBitCount
        for layer in repeated { most &+= (layer & frequentWords).nonzeroBitCount }
        return most
    }
}
