/// Values by number: an open hash table with linear probing, at most a quarter full, since most numbers that are asked for
/// are in none.
struct NumberTable<Value: Sendable>: Sendable {
    private let numbers: [UInt64]
    private let values: [Value]

    /// Places of numbers, -1 where free; a power of two of them.
    private var slots: [Int32]
    private let shift: Int

    /// Complexity: linear in the numbers.
    init(_ values: [UInt64: Value]) {
        (numbers, self.values) = (Array(values.keys), Array(values.values))
        let bits = max(2, Int.bitWidth - (4 * values.count).leadingZeroBitCount)
        slots = Array(repeating: -1, count: 1 << bits)
        shift = UInt64.bitWidth - bits
        for (place, number) in numbers.enumerated() {
            var slot = firstSlot(of: number)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }

    /// The value of a number; `nil` where it has none.
    subscript(number: UInt64) -> Value? {
        var slot = firstSlot(of: number)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if numbers[place] == number { return values[place] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    @inline(__always)
    private func firstSlot(of number: UInt64) -> Int {
        Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    }
}
