/// What is known of a few units without reading their rows.
///
/// They are read together: nearly all of these reads miss the processor's cache, and none waits for another.
struct UnitSummaries {
    /// How many units are read at a time.
    static let count = 128

    /// Which of the 64 most frequent words each unit holds: bit `n` for word `n`.
    private(set) var frequentWords = [UInt64](repeating: 0, count: count)

    /// The weight of each unit's trigrams.
    private(set) var totals = [RoughWeight](repeating: RoughWeight(bits: 0), count: count)

    private let allFrequentWords: UnsafePointer<UInt64>
    private let allTotals: UnsafePointer<RoughWeight>

    /// Takes where unit 0 stands in both sections, whether it may be read or not.
    init(frequentWords: UnsafeRawPointer, totals: UnsafeRawPointer) {
        allFrequentWords = frequentWords.assumingMemoryBound(to: UInt64.self)
        allTotals = totals.assumingMemoryBound(to: RoughWeight.self)
    }

    /// Reads what is known of `count` units at most.
    mutating func read(_ units: UnsafeBufferPointer<UInt32>) {
        frequentWords.withUnsafeMutableBufferPointer { frequentWords in
            for (place, unit) in units.enumerated() { frequentWords[place] = allFrequentWords[Int(unit)] }
        }
        totals.withUnsafeMutableBufferPointer { totals in
            for (place, unit) in units.enumerated() { totals[place] = allTotals[Int(unit)] }
        }
    }
}
