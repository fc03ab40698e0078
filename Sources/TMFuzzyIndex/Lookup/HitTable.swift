/// The units found by a look-up with what was found in each (`HitCounter`).
///
/// A look-up finds some thousands of a million units. A hash table with linear probing holds them: all of it stays in the
/// processor's cache, as an array with a number for every unit would not.
final class HitTable {
    /// The units that `keep` kept.
    let units: UnsafeMutablePointer<UInt32>

    /// What was found in each of `units`.
    let hits: UnsafeMutablePointer<UInt32>

    /// The number of units found.
    private(set) var count = 0

    /// A unit in the high half and what was found in it, never nothing, in the low half; or 0.
    private let slots: ZeroedBuffer<UInt64>

    /// The slots in use, in the order they were first used.
    private let places: UnsafeMutablePointer<UInt32>

    /// The logarithm of the number of slots that may be in use; at least half of them are 0.
    private var slotBits = HitTable.fewestBits

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        let capacity = unitCount + PostingList.blockCount
        units = .allocate(capacity: capacity)
        hits = .allocate(capacity: capacity)
        places = .allocate(capacity: capacity + 1)
        slots = ZeroedBuffer(count: 1 << Int(Self.bits(for: capacity)))
    }

    deinit {
        units.deallocate()
        hits.deallocate()
        places.deallocate()
    }

    /// Adds a gain, which is not 0, to each of the units.
    @inline(__always)
    func add(_ gain: UInt32, to newUnits: UnsafeBufferPointer<UInt32>) {
        if 2 * (count + newUnits.count) > 1 << Int(slotBits) { grow(for: count + newUnits.count) }
        let (slots, places, bits) = (slots.start, places, slotBits)
        var count = count
        for unit in newUnits {
            let place = Self.place(of: unit, bits, in: slots)
            let slot = slots[place]
            slots[place] = UInt64(unit) &<< 32 | UInt64(HitCounter.sum(UInt32(truncatingIfNeeded: slot), gain))
            places[count] = UInt32(truncatingIfNeeded: place)
            count &+= slot == 0 ? 1 : 0
        }
        self.count = count
    }

    /// Takes all units out, those that a test holds for to `units` and `hits`. Returns their number.
    @inline(__always)
    func keep(where isKept: (_ unit: UInt32, _ hits: UInt32) -> Bool) -> Int {
        var kept = 0
        for index in 0..<count {
            let place = Int(places[index])
            let slot = slots.start[place]
            slots.start[place] = 0
            let (unit, found) = (UInt32(truncatingIfNeeded: slot &>> 32), UInt32(truncatingIfNeeded: slot))
            (units[kept], hits[kept]) = (unit, found)
            kept &+= isKept(unit, found) ? 1 : 0
        }
        count = 0
        slotBits = Self.fewestBits
        return kept
    }

    /// The slot of a unit: from where the upper bits of a product say (Knuth's method) the first that is its own or free.
    @inline(__always)
    private static func place(of unit: UInt32, _ bits: UInt32, in slots: UnsafeMutablePointer<UInt64>) -> Int {
        let product = unit &* 0x9E37_79B1
        var place = Int(product &>> (32 &- bits))
        while slots[place] != 0, UInt32(truncatingIfNeeded: slots[place] &>> 32) != unit {
            place = (place &+ 1) & (1 &<< Int(bits) &- 1)
        }
        return place
    }

    private func grow(for unitCount: Int) {
        let found = (0..<count).map { slots.start[Int(places[$0])] }
        for index in 0..<count { slots.start[Int(places[index])] = 0 }
        slotBits = Self.bits(for: unitCount)
        for (index, slot) in found.enumerated() {
            let place = Self.place(of: UInt32(truncatingIfNeeded: slot &>> 32), slotBits, in: slots.start)
            slots.start[place] = slot
            places[index] = UInt32(truncatingIfNeeded: place)
        }
    }

    private static let fewestBits: UInt32 = 12

    private static func bits(for unitCount: Int) -> UInt32 {
        var bits = fewestBits
        while 2 * unitCount > 1 << Int(bits) { bits += 2 }
        return bits
    }
}
