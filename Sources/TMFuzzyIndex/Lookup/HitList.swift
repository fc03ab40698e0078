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

    /// Appends those of four units that a mask holds for.
    ///
    /// No step depends on the mask, which the processor could not foretell.
    @inline(__always)
    func add(_ first: UInt32, _ found: SIMD4<UInt32>, where isKept: SIMDMask<SIMD4<Int32>>) {
        for place in 0..<4 {
            (units[count], hits[count]) = (first &+ UInt32(place), found[place])
            count &+= isKept[place] ? 1 : 0
        }
    }

    /// Forgets all units.
    func removeAll() {
        count = 0
    }
}
