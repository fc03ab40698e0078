/// The query's words that are not looked for, counted from a unit's summary where they are among the 64 most frequent
/// words of the memory.
struct FrequentWords {
    /// The tokens that may stand in any unit.
    private var everywhere = 0

    /// All tokens.
    private(set) var all = 0

    /// For each number of occurrences the words that the query has at least so often.
    private var layers: [UInt64] = []

    /// Adds a word that the query has `count` times.
    mutating func add(_ word: UInt32, count: Int) {
        all += count
        guard word < 64 else {
            everywhere += count
            return
        }
        while layers.count < count { layers.append(0) }
        for layer in 0..<count { layers[layer] |= 1 << UInt64(word) }
    }

    /// How many of the query's tokens a unit with these frequent words can hold.
    @inline(__always)
    func most(in frequentWords: UInt64) -> Int {
        var most = everywhere
        for layer in layers { most &+= (layer & frequentWords).nonzeroBitCount }
        return most
    }
}
