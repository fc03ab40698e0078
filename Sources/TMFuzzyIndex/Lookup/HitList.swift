/// Units with what was found in each (`HitCounter`), in any order.
final class HitList {
    /// The units.
    var units: UnsafeMutablePointer<UInt32> { unitNumbers.start }

    /// What was found in each of them.
    var hits: UnsafeMutablePointer<UInt32> { sums.start }

    /// The number of units.
    private(set) var count = 0

    private let unitNumbers: ZeroedBuffer<UInt32>
    private let sums: ZeroedBuffer<UInt32>

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        unitNumbers = ZeroedBuffer(count: unitCount + 1)
        sums = ZeroedBuffer(count: unitCount + 1)
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
