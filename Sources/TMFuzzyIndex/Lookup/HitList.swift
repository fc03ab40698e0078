/// Units with what was found in each (`HitCounter`), in any order.
final class HitList {
    /// The units.
    let units: UnsafeMutablePointer<UInt32>

    /// What was found in each of them.
    let hits: UnsafeMutablePointer<UInt32>

    /// The number of units.
    private(set) var count = 0

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        units = .allocate(capacity: unitCount + 1)
        hits = .allocate(capacity: unitCount + 1)
    }

    deinit {
        units.deallocate()
        hits.deallocate()
    }

    /// Appends a unit if anything was found in it.
    @inline(__always)
    func add(_ unit: UInt32, hits found: UInt32) {
        (units[count], hits[count]) = (unit, found)
        count &+= found == 0 ? 0 : 1
    }

    /// Keeps the units that a test holds for.
    ///
    /// No step depends on the outcome of the test, which the processor could not foretell.
    @inline(__always)
    func keep(where isKept: (_ unit: UInt32, _ hits: UInt32) -> Bool) {
        var kept = 0
        for index in 0..<count {
            let (unit, found) = (units[index], hits[index])
            (units[kept], hits[kept]) = (unit, found)
            kept &+= isKept(unit, found) ? 1 : 0
        }
        count = kept
    }

    /// Forgets all units.
    func removeAll() {
        count = 0
    }
}
