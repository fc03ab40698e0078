/// The units found by a look-up with what was found in each (`HitCounter`).
///
/// A look-up finds some thousands of a million units. They stand one behind the other, and a hash table with linear
/// probing tells where: all of it stays in the processor's cache, as an array with a number for every unit would not.
final class HitTable {
    /// The units found, in the order they were first found.
    let units: UnsafeMutablePointer<UInt32>

    /// What was found in each of `units`.
    let hits: UnsafeMutablePointer<UInt32>

    /// The number of units found.
    private(set) var count = 0

    /// One more than a place in `units`, or 0.
    private let slots: UnsafeMutablePointer<UInt32>

    /// The logarithm of the number of slots in use; at least half of them are 0.
    private var slotBits = HitTable.fewestBits

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        let capacity = unitCount + PostingList.blockCount
        units = .allocate(capacity: capacity)
        hits = .allocate(capacity: capacity)
        slots = .allocate(capacity: 1 << Int(Self.bits(for: capacity)))
        slots.initialize(repeating: 0, count: 1 << Int(slotBits))
    }

    deinit {
        slots.deallocate()
        units.deallocate()
        hits.deallocate()
    }

    /// Adds a gain to each of the units.
    @inline(__always)
    func add(_ gain: UInt32, to newUnits: UnsafeBufferPointer<UInt32>) {
        if 2 * (count + newUnits.count) > 1 << Int(slotBits) { grow(for: count + newUnits.count) }
        let (slots, units, hits, bits) = (slots, units, hits, slotBits)
        var count = count
        for unit in newUnits {
            var place = Self.place(of: unit, bits)
            while slots[place] != 0, units[Int(slots[place]) &- 1] != unit {
                place = (place &+ 1) & (1 &<< Int(bits) &- 1)
            }
            let index = Int(slots[place]) &- 1
            if index >= 0 {
                hits[index] = HitCounter.sum(hits[index], gain)
            } else {
                units[count] = unit
                hits[count] = gain
                count &+= 1
                slots[place] = UInt32(truncatingIfNeeded: count)
            }
        }
        self.count = count
    }

    /// Forgets all units.
    func removeAll() {
        count = 0
        slotBits = Self.fewestBits
        slots.update(repeating: 0, count: 1 << Int(slotBits))
    }

    /// Where a unit stands in the table if nothing else stands there: the upper bits of a product (Knuth's method).
    @inline(__always)
    private static func place(of unit: UInt32, _ bits: UInt32) -> Int {
        let product = unit &* 0x9E37_79B1
        return Int(product &>> (32 &- bits))
    }

    private func grow(for unitCount: Int) {
        slotBits = Self.bits(for: unitCount)
        slots.update(repeating: 0, count: 1 << Int(slotBits))
        for index in 0..<count {
            var place = Self.place(of: units[index], slotBits)
            while slots[place] != 0 { place = (place + 1) & (1 << Int(slotBits) - 1) }
            slots[place] = UInt32(index + 1)
        }
    }

    private static let fewestBits: UInt32 = 12

    private static func bits(for unitCount: Int) -> UInt32 {
        var bits = fewestBits
        while 2 * unitCount > 1 << Int(bits) { bits += 2 }
        return bits
    }
}
