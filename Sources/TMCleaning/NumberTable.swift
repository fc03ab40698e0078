/// Values by number: an open hash table with linear probing, at most a quarter full, since most numbers that are asked for
/// are in none.
struct NumberTable<Value: Sendable>: Sendable {
    private var slots: [(number: UInt64, value: Value)?]
    private let shift: Int

    /// Complexity: linear in the numbers.
    init(_ values: [UInt64: Value]) {
        let bits = max(2, Int.bitWidth - (4 * values.count).leadingZeroBitCount)
        slots = Array(repeating: nil, count: 1 << bits)
        shift = UInt64.bitWidth - bits
        for (number, value) in values {
            var slot = firstSlot(of: number)
            while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = (number, value)
        }
    }

    /// The value of a number; `nil` where it has none.
    subscript(number: UInt64) -> Value? {
        slots.withUnsafeBufferPointer { slots in
            var slot = firstSlot(of: number)
            while let found = slots[slot] {
                if found.number == number { return found.value }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    @inline(__always)
    private func firstSlot(of number: UInt64) -> Int {
        Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    }
}
