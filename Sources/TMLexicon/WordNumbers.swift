/// Distinct word keys, numbered in the order they came.
///
/// An open hash table with linear probing, at most half full, over the packed letters of the keys: no hashing of
/// strings, and no room for buckets.
struct WordNumbers: Sendable {
    /// The keys, by number.
    private(set) var keys: [WordKey] = []

    /// Numbers of keys, -1 where free; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 16)

    /// The number of a key; `nil` where it has none.
    subscript(key: WordKey) -> Int32? {
        let number = slots[slot(of: key)]
        return number < 0 ? nil : number
    }

    /// The number of a key, which gets one where it has none.
    mutating func add(_ key: WordKey) -> Int32 {
        var slot = slot(of: key)
        if slots[slot] >= 0 { return slots[slot] }
        if 2 * (keys.count + 1) > slots.count {
            setSlots(2 * slots.count)
            slot = self.slot(of: key)
        }
        let number = Int32(keys.count)
        keys.append(key)
        slots[slot] = number
        return number
    }

    /// The slot that holds a key's number, or the free one where it would be.
    private func slot(of key: WordKey) -> Int {
        slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                let mask = slots.count - 1
                var slot = key.mixed & mask
                while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
                return slot
            }
        }
    }

    /// Makes room for `count` keys in all.
    mutating func reserveCapacity(_ count: Int) {
        keys.reserveCapacity(count)
        var slotCount = slots.count
        while slotCount < 2 * count { slotCount *= 2 }
        if slotCount > slots.count { setSlots(slotCount) }
    }

    /// Puts the numbers into so many slots.
    private mutating func setSlots(_ count: Int) {
        slots = Array(repeating: -1, count: count)
        let mask = count - 1
        for (number, key) in keys.enumerated() {
            var slot = key.mixed & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }
}
