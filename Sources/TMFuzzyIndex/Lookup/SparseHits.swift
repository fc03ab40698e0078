/// Hits in some thousands of a million units: a hash table with linear probing, all of which stays in the processor's
/// cache, as an array with a number for every unit would not.
final class SparseHits: UnitHits {
    /// The number of units found.
    private var count = 0

    /// A unit in the high half and what was found in it, never nothing, in the low half; or 0.
    private let slots: ZeroedBuffer<UInt64>

    /// The slots in use, in the order they were first used.
    private let places: UnsafeMutablePointer<UInt32>

    /// The logarithm of the number of slots that may be in use; at least half of them are 0.
    private var slotBits = SparseHits.fewestBits

    /// Makes room for up to `unitCount` units; memory is taken as they come.
    init(unitCount: Int) {
        let capacity = unitCount + PostingList.blockCount
        places = .allocate(capacity: capacity + 1)
        slots = ZeroedBuffer(count: 1 << Int(Self.bits(for: capacity)))
    }

    deinit {
        places.deallocate()
    }

    @inline(__always)
    func add(_ gain: UInt32, to units: UnsafeBufferPointer<UInt32>, where isCounted: (UInt32) -> Bool) {
        if 2 * (count + units.count) > 1 << Int(slotBits) { grow(for: count + units.count) }
        let (slots, places, bits) = (slots.start, places, slotBits)
        var count = count
        for unit in units where isCounted(unit) {
            let place = Self.place(of: unit, bits, in: slots)
            let slot = slots[place]
            slots[place] = UInt64(unit) &<< 32 | UInt64(HitCounter.sum(UInt32(truncatingIfNeeded: slot), gain))
            places[count] = UInt32(truncatingIfNeeded: place)
            count &+= slot == 0 ? 1 : 0
        }
        self.count = count
    }

    func moveAll(within _: Range<UInt32>, to list: HitList) {
        for index in 0..<count {
            let place = Int(places[index])
            list.add(UInt32(slots.start[place] &>> 32), hits: UInt32(truncatingIfNeeded: slots.start[place]))
            slots.start[place] = 0
        }
        count = 0
        slotBits = Self.fewestBits
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
