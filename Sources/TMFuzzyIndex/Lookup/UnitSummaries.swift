/// The summaries of a few units at a time.
///
/// They are read together: many of these reads miss the processor's cache, and none waits for another.
struct UnitSummaries {
    /// How many units are read at a time.
    static let count = 128

    /// The summaries read last.
    private(set) var summaries = [UnitSummary](repeating: UnitSummary(words: [], total: RoughWeight(0)), count: count)

    private let all: UnsafePointer<UnitSummary>

    /// Takes where unit 0 stands, whether it may be read or not.
    init(_ start: UnsafeRawPointer) {
        all = start.assumingMemoryBound(to: UnitSummary.self)
    }

    /// Reads the summaries of `count` units at most.
    mutating func read(_ units: UnsafeBufferPointer<UInt32>) {
        summaries.withUnsafeMutableBufferPointer { summaries in
            for (place, unit) in units.enumerated() { summaries[place] = all[Int(unit)] }
        }
    }
}
