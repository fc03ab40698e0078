internal import TMLexicon

/// Counts which target candidates stand in the units of a source candidate.
struct Company {
    /// A target candidate with how many of the units seen hold it.
    struct Entry {
        let target: Int32
        let count: Int32
    }

    /// The target candidates that each unit holds.
    let targetsOfUnits: WordLists

    private var counts: [Int32]
    private var touched: [Int32] = []

    init(_ targetsOfUnits: WordLists, targetCount: Int) {
        self.targetsOfUnits = targetsOfUnits
        counts = Array(repeating: 0, count: targetCount)
    }

    /// The target candidates in the units, with how many hold each, where at least two do.
    mutating func entries(in units: some Sequence<Int32>) -> [Entry] {
        for unit in units {
            for place in targetsOfUnits.range(Int(unit)) {
                let target = targetsOfUnits.words[place]
                if counts[Int(target)] == 0 { touched.append(target) }
                counts[Int(target)] += 1
            }
        }
        defer {
            for target in touched { counts[Int(target)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        return touched.compactMap { counts[Int($0)] > 1 ? Entry(target: $0, count: counts[Int($0)]) : nil }
    }
}
